import pandas as pd
from sklearn.preprocessing import OneHotEncoder
from sklearn.linear_model import LogisticRegression
df = pd.read_csv('churn.csv')
enc = OneHotEncoder(sparse_output=False, drop='first')
arr = enc.fit_transform(df[['Contract', 'gender']])
oh = pd.DataFrame(arr, columns=enc.get_feature_names_out(), index=df.index)
df = df.join(oh).drop(columns=['Contract', 'gender'])
use = df.columns[df.columns.str.startswith('Contract_')].tolist() + ['tenure']
LogisticRegression(max_iter=300).fit(df[use], df['Churn'])
