import pandas as pd
from sklearn.ensemble import RandomForestClassifier
df = pd.read_csv('churn.csv')
todo = ['customerID', 'TotalCharges', 'gender']
while (c := todo.pop() if todo else None) is not None:
    df = df.drop(columns=c)
y = df.pop('Churn')
X = df.apply(lambda s: s.astype('category').cat.codes if s.dtype == object else s)
RandomForestClassifier(n_estimators=3).fit(X, y)
