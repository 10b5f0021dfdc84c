import pandas as pd
from sklearn.preprocessing import OneHotEncoder, StandardScaler
from sklearn.linear_model import LogisticRegression
class Prep:
    def __init__(self, num, cat):
        self.num, self.cat = num, cat
        self.enc = OneHotEncoder(handle_unknown='ignore', sparse_output=False)
        self.sc = StandardScaler()
    def fit(self, df):
        self.enc.fit(df[self.cat]); self.sc.fit(df[self.num])
        return self
    def transform(self, df):
        a = pd.DataFrame(self.sc.transform(df[self.num]), columns=self.num, index=df.index)
        b = pd.DataFrame(self.enc.transform(df[self.cat]), columns=self.enc.get_feature_names_out(self.cat), index=df.index)
        return pd.concat([a, b], axis=1)
    def fit_transform(self, df):
        return self.fit(df).transform(df)
ch = pd.read_csv('churn.csv')
Z = Prep(['tenure'], ['Contract', 'Partner']).fit_transform(ch)
LogisticRegression().fit(Z, ch['Churn'])
LogisticRegression().fit(Z[[c for c in Z.columns if c.startswith('Partner')] + ['tenure']], ch['Churn'])
