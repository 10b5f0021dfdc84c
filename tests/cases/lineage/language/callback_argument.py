#: silos.csv [grain, heat, damp, mould]
import pandas as pd
from sklearn.linear_model import LogisticRegression

def run(path, prepare, fit, on_done=print):
    X, y = prepare(pd.read_csv(path))
    model = fit(X, y)
    on_done(model)
    return model

def prepare(frame):
    y = frame.pop("mould")
    return frame[["heat", "damp"]], y

run("silos.csv", prepare, fit=lambda X, y: LogisticRegression().fit(X, y))
