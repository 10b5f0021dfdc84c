#: tugs.csv [engine, crew, fuel, pull]
import pandas as pd
from sklearn.linear_model import LinearRegression

class Config:
    def __init__(self, **options):
        for name, value in options.items():
            setattr(self, name, value)

config = Config(columns=["engine", "fuel"], path="tugs.csv", target="pull")
tugs = pd.read_csv(config.path)
LinearRegression().fit(tugs[config.columns], tugs[config.target])
