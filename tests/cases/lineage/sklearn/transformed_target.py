#: cabins.csv [beds, lake, sauna, rent]
import numpy as np
import pandas as pd
from sklearn.compose import TransformedTargetRegressor
from sklearn.linear_model import Ridge
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

cabins = pd.read_csv("cabins.csv")
model = TransformedTargetRegressor(make_pipeline(StandardScaler(), Ridge()), func=np.log1p, inverse_func=np.expm1)
model.fit(cabins[["beds", "lake"]], cabins["rent"])
