import pandas as pd
from sklearn.model_selection import cross_val_score, cross_val_predict, learning_curve, RandomizedSearchCV
from sklearn.linear_model import LogisticRegression
from sklearn.tree import DecisionTreeClassifier
df = pd.read_csv('heart.csv')
print(cross_val_score(DecisionTreeClassifier(), df[['age', 'ca']], df['target'], cv=3).mean())
p = cross_val_predict(LogisticRegression(), df[['thal']], df['target'], cv=3)
rs = RandomizedSearchCV(DecisionTreeClassifier(), {'max_depth': [1, 2]}, n_iter=2, cv=2, random_state=0)
rs.fit(df[['slope', 'oldpeak']], df['target'])
learning_curve(LogisticRegression(), df[['fbs']], df['target'], cv=2, train_sizes=[0.5, 1.0])
