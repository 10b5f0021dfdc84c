import pandas as pd
import numpy as np
from sklearn.preprocessing import OneHotEncoder, LabelBinarizer, MultiLabelBinarizer, OrdinalEncoder, KBinsDiscretizer
from sklearn.linear_model import LogisticRegression
df = pd.read_csv('churn.csv')
for c in ['Contract', 'InternetService']:
    for v in df[c].unique():
        df[c + '_' + str(v)] = np.where(df[c] == v, 1, 0)
    df.drop(c, axis=1, inplace=True)
made = [c for c in df.columns if c.startswith(('Contract_', 'InternetService_'))]
y = LabelBinarizer().fit_transform(df['Churn']).ravel()
LogisticRegression().fit(df[made], y)
ohe = OneHotEncoder(sparse=False, drop='if_binary')
e = pd.DataFrame(ohe.fit_transform(df[['Partner', 'PaymentMethod']]), index=df.index)
e.columns = ohe.get_feature_names_out(['Partner', 'PaymentMethod'])
final = df.drop(['Partner', 'PaymentMethod'], axis=1).join(e)
LogisticRegression(max_iter=300).fit(final[[*e.columns, 'tenure']], y)
kb = KBinsDiscretizer(3, encode='ordinal')
df[['tenure_b', 'monthly_b']] = kb.fit_transform(df[['tenure', 'MonthlyCharges']])
LogisticRegression().fit(df[['tenure_b']], y)
dep = MultiLabelBinarizer().fit_transform(df[['Dependents', 'PhoneService']].values)
LogisticRegression().fit(dep, y)
