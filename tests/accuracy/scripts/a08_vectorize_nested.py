import numpy as np
import pandas as pd
from sklearn.naive_bayes import GaussianNB
loans = pd.read_csv('loans.csv')
def risk(inc, co, area):
    if inc + co > 6000:
        return 0
    elif area == 'Rural':
        return 2
    return 1
loans['risk'] = np.vectorize(risk)(loans['ApplicantIncome'], loans['CoapplicantIncome'], loans['Property_Area'])
GaussianNB().fit(loans[['risk', 'Loan_Amount_Term']].fillna(0), loans['Loan_Status'])
