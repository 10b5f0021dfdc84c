import pandas as pd


def read(path):
    return pd.read_csv(path).dropna(subset=["hive"])
