import pandas as pd
from sklearn.compose import ColumnTransformer
from sklearn.preprocessing import StandardScaler, OneHotEncoder
from sklearn.ensemble import RandomForestClassifier
df = pd.read_csv('churn.csv')
ct = ColumnTransformer([('num', StandardScaler(), ['tenure', 'MonthlyCharges']),
                        ('cat', OneHotEncoder(sparse_output=False), ['Contract', 'gender'])], verbose_feature_names_out=False).set_output(transform='pandas')
Z = ct.fit_transform(df)
Z = Z.drop(columns=[c for c in Z.columns if c.startswith('gender')])
RandomForestClassifier(n_estimators=3).fit(Z, df['Churn'])
RandomForestClassifier(n_estimators=3).fit(Z[['tenure']], df['Churn'])
