import pandas as pd
from sklearn.tree import DecisionTreeClassifier
df = pd.read_csv('loans.csv')
def feats(row):
    tot = row.ApplicantIncome + row.CoapplicantIncome
    return pd.Series({'total': tot, 'ratio': (row.LoanAmount or 0) / (tot + 1), 'urban': int(row.Property_Area == 'Urban')})
F = df.apply(feats, axis=1)
DecisionTreeClassifier(max_depth=3).fit(F[['total', 'urban']], df.Loan_Status)
