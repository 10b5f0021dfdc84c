#: mugs2.csv [clay, glaze, fire, chips]
import pandas as pd
from joblib import Parallel, delayed
from sklearn.linear_model import LogisticRegression

mugs = pd.read_csv("mugs2.csv")

def fit(columns):
    return LogisticRegression().fit(mugs[columns], mugs["chips"])

models = Parallel(n_jobs=2)(delayed(fit)(c) for c in [["clay"], ["glaze"]])
