import pandas as pd
from sklearn.linear_model import LogisticRegression, RidgeClassifier
from sklearn.tree import DecisionTreeClassifier
STEPS = [
    {'op': 'drop', 'cols': ['Loan_ID']},
    {'op': 'fill', 'col': 'LoanAmount', 'with': 'median'},
    {'op': 'ratio', 'of': ('LoanAmount', 'ApplicantIncome'), 'as': 'burden'},
    {'op': 'code', 'col': 'Education'},
    ('log', 'CoapplicantIncome'),
]
def step(df, spec):
    match spec:
        case {'op': 'drop', 'cols': cols}:
            return df.drop(cols, axis=1)
        case {'op': 'fill', 'col': c, 'with': 'median' | 'mean' as how}:
            return df.assign(**{c: df[c].fillna(getattr(df[c], how)())})
        case {'op': 'ratio', 'of': (a, b), 'as': name}:
            return df.assign(**{name: df[a] / (df[b] + 1)})
        case {'op': 'code', **rest}:
            col = rest['col']
            return df.assign(**{col: df[col].astype('category').cat.codes})
        case ('log', str(col)):
            df = df.copy()
            df[f'log_{col}'] = (df[col] + 1).pow(.5)
            return df
        case _:
            raise ValueError(spec)
data = pd.read_csv('loans.csv')
for s in STEPS:
    data = step(data, s)
y = data.pop('Loan_Status')
LogisticRegression(max_iter=300).fit(data[['burden', 'Education']], y)
DecisionTreeClassifier().fit(data[[c for c in data.columns if c.startswith('log_')]], y)
RidgeClassifier().fit(data.select_dtypes('number').fillna(0), y)
