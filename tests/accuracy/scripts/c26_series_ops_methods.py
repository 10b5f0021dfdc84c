import pandas as pd
from sklearn.linear_model import LogisticRegression
c = pd.read_csv('churn.csv')
c['TotalCharges'] = pd.to_numeric(c['TotalCharges'], errors='coerce').fillna(0)
X = pd.DataFrame()
X['gap'] = c['TotalCharges'].sub(c['tenure'].mul(c['MonthlyCharges']))
X['snr'] = c['SeniorCitizen'].where(c['Partner'] == 'Yes', 0)
X['fib'] = c['InternetService'].eq('Fiber optic').mul(1)
X['m'] = c['MonthlyCharges'].mask(c['MonthlyCharges'] > 100, 100)
LogisticRegression(max_iter=300).fit(X[['snr', 'm']], c['Churn'].map(dict(Yes=1, No=0)))
LogisticRegression(max_iter=300).fit(X[['gap']], c['Churn'].map(dict(Yes=1, No=0)))
