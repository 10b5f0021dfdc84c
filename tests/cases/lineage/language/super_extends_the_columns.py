#: bikes.csv [gears, frame, age, stolen]
import pandas as pd
from sklearn.naive_bayes import GaussianNB

class Base:
    columns = ["gears"]

    def features(self):
        return list(self.columns)

class Wider(Base):
    def features(self):
        return super().features() + ["age"]

bikes = pd.read_csv("bikes.csv")
GaussianNB().fit(bikes[Wider().features()], bikes["stolen"])
