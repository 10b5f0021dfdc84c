#: boats.csv [length, width, wood, flag, age, price]
import pandas as pd
from sklearn.compose import ColumnTransformer, make_column_transformer
from sklearn.linear_model import Ridge
from sklearn.preprocessing import OneHotEncoder, StandardScaler

boats = pd.read_csv("boats.csv")
X, y = boats.drop(columns="price"), boats["price"]
pre = ColumnTransformer([
    ("num", StandardScaler(), ["length", "width"]),
    ("cat", OneHotEncoder(sparse_output=False), ["wood"]),
    ("gone", "drop", ["flag"]),
], remainder="passthrough").set_output(transform="pandas")
out = pre.fit_transform(X)
Ridge().fit(out[["num__width", "remainder__age"]], y)
Ridge().fit(out.drop(columns=["num__length", "num__width"]), y)
out["old"] = out["remainder__age"] > 30
Ridge().fit(out[["old"] + [c for c in out.columns if c.startswith("cat__")]], y)
plain = make_column_transformer((StandardScaler(), ["age"]), (StandardScaler(), ["width"]), verbose_feature_names_out=False).set_output(transform="pandas")
Ridge().fit(plain.fit_transform(X)[["width"]], y)
named = make_column_transformer((StandardScaler(), ["age"]), (StandardScaler(), ["width"])).set_output(transform="pandas")
Ridge().fit(named.fit_transform(X)[["standardscaler-2__width"]], y)
