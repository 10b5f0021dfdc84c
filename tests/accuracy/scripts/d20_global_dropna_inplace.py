import pandas as pd
from sklearn.linear_model import LogisticRegression
def prepare(frame):
    frame['Dependents'] = frame['Dependents'].replace('3+', '3')
    frame.dropna(subset=['Dependents', 'LoanAmount'], inplace=True)
    frame['Dependents'] = frame['Dependents'].astype(int)
    frame.rename(columns={'LoanAmount': 'amount', 'Loan_Status': 'y'}, inplace=True)
loans = pd.read_csv('loans.csv')
alias = loans
prepare(alias)
LogisticRegression().fit(loans[['Dependents', 'amount']], loans.y)
