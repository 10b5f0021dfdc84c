import pandas as pd
from helpers import called_by_helper, called_by_main


def later(path):
    called_by_helper(pd.read_csv("flats.csv"))


called_by_main(pd.read_csv("flats.csv"))
