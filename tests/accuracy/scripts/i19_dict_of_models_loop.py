import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.neighbors import KNeighborsClassifier
from sklearn.tree import DecisionTreeClassifier
from sklearn.model_selection import cross_val_score
heart = pd.read_csv('heart.csv')
sets = {
    'vitals': ['trestbps', 'chol', 'thalach'],
    'pain': ['cp', 'exang'],
}
sets['both'] = sum(sets.values(), [])
models = [('lr', LogisticRegression(max_iter=200)), ('knn', KNeighborsClassifier(3))]
results = []
for set_name, cols in sets.items():
    if set_name == 'both':
        continue
    for name, model in models:
        score = cross_val_score(model, heart[cols], heart['target'], cv=3).mean()
        results.append({'set': set_name, 'model': name, 'score': score})
for i, (name, model) in enumerate(models, start=1):
    model.fit(heart[sets['both'][:i]], heart.target)
final = DecisionTreeClassifier(max_depth=2)
final.fit(heart[sets.get('nope', ['oldpeak'])], heart['target'])
