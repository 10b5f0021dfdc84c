#: pools.csv [length, depth, chlorine, closed]
import pandas as pd
from sklearn.preprocessing import PolynomialFeatures
from sklearn.tree import DecisionTreeClassifier

pools = pd.read_csv("pools.csv")
powers = PolynomialFeatures(2, include_bias=False)
made = pd.DataFrame(powers.fit_transform(pools[["length", "depth"]]), columns=powers.get_feature_names_out())
DecisionTreeClassifier().fit(made[["length", "length^2"]], pools["closed"])
DecisionTreeClassifier().fit(made[["length depth"]], pools["closed"])
