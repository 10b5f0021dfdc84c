import numpy as np
import pandas as pd
from sklearn.compose import ColumnTransformer, make_column_selector as selector
from sklearn.preprocessing import OneHotEncoder, StandardScaler
from sklearn.pipeline import Pipeline
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LogisticRegression
df = pd.read_csv('loans.csv').drop('Loan_ID', axis=1)
y = df.pop('Loan_Status')
num = Pipeline([('imp', SimpleImputer(strategy='median')), ('sc', StandardScaler())])
ct = ColumnTransformer([('num', num, selector(dtype_include=np.number)),
                        ('cat', OneHotEncoder(handle_unknown='ignore'), selector(pattern='^(Prop|Edu)'))])
model = Pipeline([('prep', ct), ('clf', LogisticRegression(max_iter=500))])
model.fit(df, y)
