#: tents.csv [brand, weight, color, height, leaks]
import pandas as pd
from sklearn.compose import ColumnTransformer
from sklearn.ensemble import ExtraTreesClassifier
from sklearn.preprocessing import OneHotEncoder

tents = pd.read_csv("tents.csv")
X = tents.iloc[:, :-1].values
encode = ColumnTransformer([("color", OneHotEncoder(), [2])], remainder="drop")
ExtraTreesClassifier().fit(encode.fit_transform(X), tents["leaks"])
