import pandas as pd
from sklearn.pipeline import Pipeline
from sklearn.impute import SimpleImputer
from sklearn.preprocessing import StandardScaler, OneHotEncoder
from sklearn.compose import ColumnTransformer
from sklearn.ensemble import RandomForestClassifier, GradientBoostingClassifier
df = pd.read_csv('loans.csv')
num_cols = df.columns[6:10]
cat_cols = [c for c in df.columns if c not in num_cols and c not in {'Loan_ID', 'Loan_Status'}]
prep = ColumnTransformer(transformers=[
    ('num', Pipeline(steps=[('i', SimpleImputer()), ('s', StandardScaler())]), list(num_cols)),
    ('cat', Pipeline(steps=[('i', SimpleImputer(strategy='most_frequent')), ('o', OneHotEncoder(handle_unknown='ignore'))]), cat_cols[:2]),
])
pipe = Pipeline([('prep', prep), ('clf', RandomForestClassifier(n_estimators=3))])
for clf in [RandomForestClassifier(n_estimators=2), GradientBoostingClassifier(n_estimators=2)]:
    pipe.set_params(clf=clf)
    pipe.fit(df, df['Loan_Status'])
pipe.set_params(prep__num='drop')
pipe.fit(df, df['Loan_Status'])
