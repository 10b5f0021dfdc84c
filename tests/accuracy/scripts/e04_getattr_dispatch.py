import pandas as pd
from sklearn import linear_model, tree, svm
df = pd.read_csv('heart.csv')
for mod, name, cols in [(linear_model, 'LogisticRegression', ['age']), (tree, 'DecisionTreeClassifier', ['chol', 'ca'])]:
    est = getattr(mod, name)()
    fit = getattr(est, 'fit')
    fit(df[cols], df['target'])
svm.SVC().fit(X=df[['thal']], y=df['target'])
