#: herbs.csv [scent, bitter, height, sold]
from functools import partial
import pandas as pd
from sklearn.linear_model import LogisticRegression

def train(frame, columns, target="sold", penalty="l2"):
    return LogisticRegression(penalty=penalty).fit(frame[columns], frame[target])

train_scent = partial(train, columns=["scent", "height"])
train_scent(pd.read_csv("herbs.csv"), penalty="l1")
