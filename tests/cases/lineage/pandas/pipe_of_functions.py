#: rods.csv [len, dia, heat, bent]
import pandas as pd
from sklearn.linear_model import LogisticRegression


def without(frame, *names):
    return frame.drop(columns=list(names))


def squared(frame, name):
    return frame.assign(**{name + "2": frame[name] ** 2})


rods = pd.read_csv("rods.csv").pipe(squared, "heat").pipe(without, "dia", "heat")
LogisticRegression().fit(rods.drop(columns="bent"), rods["bent"])
