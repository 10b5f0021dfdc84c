#: mills.csv [wind, sails, grain, broken]
import pandas as pd
from sklearn.ensemble import RandomForestClassifier

class Forest(RandomForestClassifier):
    def fit(self, X, y, sample_weight=None):
        return super().fit(X.drop(columns="grain"), y, sample_weight)

mills = pd.read_csv("mills.csv")
Forest(n_estimators=5).fit(mills[["wind", "sails", "grain"]], mills["broken"])
