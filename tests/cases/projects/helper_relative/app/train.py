#: hens.csv [farm, weight, age, eggs]
import pandas as pd
from sklearn.linear_model import Ridge

from ..shared.columns import TARGET
from .prepare import features


def main():
    hens = pd.read_csv("hens.csv")
    Ridge().fit(features(hens), hens[TARGET])


main()
