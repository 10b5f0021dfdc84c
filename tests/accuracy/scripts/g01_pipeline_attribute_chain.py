import pandas as pd
from sklearn.pipeline import Pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.linear_model import LogisticRegression
class Model:
    TARGET = 'hired'
    def __init__(self):
        self.pipe = Pipeline([('sc', StandardScaler()), ('lr', LogisticRegression())])
        self.data = {}
    def load(self, path, *, exclude=()):
        df = pd.read_csv(path)
        self.data['X'] = df[[c for c in df.columns if c not in exclude and c != self.TARGET]]
        self.data['y'] = df[self.TARGET]
        return self
    def only(self, kind):
        self.data['X'] = self.data['X'].select_dtypes(kind)
        return self
    def fit(self):
        self.pipe.fit(**self.data)
        return self
Model().load('applicants.csv', exclude={'applicant_id', 'employer_id', 'gender', 'ethnicity'}).fit()
