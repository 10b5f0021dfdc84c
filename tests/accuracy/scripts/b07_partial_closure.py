from functools import partial
import pandas as pd
from sklearn.svm import SVC
def select(df, cols, extra=None):
    out = df[list(cols)]
    if extra:
        out = out.join(df[extra])
    return out
def make_trainer(target):
    def train(df, picker, est):
        return est.fit(picker(df), df[target])
    return train
df = pd.read_csv('heart.csv')
pick = partial(select, cols=('age', 'sex'), extra=['chol'])
make_trainer('target')(df, pick, SVC())
