import logging
import pandas as pd
from sklearn.ensemble import AdaBoostClassifier
log = logging.getLogger(__name__)
class Step:
    def __init__(self, fn):
        self.fn = fn
    def __call__(self, *a, **k):
        log.info('run %s', self.fn.__name__)
        return self.fn(*a, **k)
    def __or__(self, other):
        return Step(lambda *a, **k: other(self(*a, **k)))
@Step
def load(p):
    return pd.read_csv(p)
@Step
def trim(df):
    return df.drop(columns=['thal', 'slope'])
@Step
def split(df):
    return df.drop(columns='target'), df['target']
X, y = (load | trim | split)('heart.csv')
AdaBoostClassifier(n_estimators=3).fit(X, y)
