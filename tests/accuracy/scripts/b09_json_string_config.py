import json
import pandas as pd
from sklearn.linear_model import LogisticRegression
cfg = json.loads('''{"label": "Loan_Status", "features": {"num": ["ApplicantIncome", "LoanAmount"], "cat": ["Married"]}}''')
df = pd.read_csv('loans.csv')
num, cat = cfg['features']['num'], cfg['features']['cat']
X = pd.concat([df[num].fillna(0), pd.get_dummies(df[cat], drop_first=True)], axis=1)
LogisticRegression(max_iter=200).fit(X, df[cfg['label']])
