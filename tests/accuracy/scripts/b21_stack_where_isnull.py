import numpy as np
import pandas as pd
from sklearn.linear_model import LogisticRegression
df = pd.read_csv('loans.csv')
flags = df[['LoanAmount', 'Credit_History']].isnull().astype(int).add_suffix('_missing')
X = np.hstack([flags.values, df[['ApplicantIncome']].values])
LogisticRegression().fit(X, df['Loan_Status'].eq('Y'))
X3 = np.concatenate([df[['CoapplicantIncome']].to_numpy(), flags.iloc[:, [0]].to_numpy()], axis=1)
LogisticRegression().fit(X3, df['Loan_Status'].eq('Y'))
