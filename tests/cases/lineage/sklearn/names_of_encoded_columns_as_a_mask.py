#: boats.csv [hull, rig, length, price]
import pandas as pd
from sklearn.linear_model import LinearRegression
from sklearn.preprocessing import OneHotEncoder

boats = pd.read_csv("boats.csv")
encoder = OneHotEncoder(sparse_output=False)
coded = pd.DataFrame(encoder.fit_transform(boats[["hull", "rig"]]), columns=encoder.get_feature_names_out())
boats = boats.join(coded).drop(columns=["hull", "rig"])
chosen = boats.columns[boats.columns.str.startswith("hull_")].tolist() + ["length"]
LinearRegression().fit(boats[chosen], boats["price"])
