import pandas as pd


def run():
    import a

    a.train(pd.read_csv("lamps.csv"))
