#: stalls.csv [fruit, cheese, rent, street, open]
import numpy as np
import pandas as pd
from sklearn.compose import ColumnTransformer
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import OneHotEncoder, StandardScaler

stalls = pd.read_csv("stalls.csv")
coder = OneHotEncoder(sparse_output=False)
coded = pd.DataFrame(coder.fit_transform(stalls[["fruit", "street"]]), columns=coder.get_feature_names_out(["fruit", "street"]))
X = pd.concat([stalls[["rent"]], coded], axis=1)
LogisticRegression().fit(X[[c for c in X.columns if c.startswith("street_")]], stalls["open"])
LogisticRegression().fit(X.drop(columns=coded.columns), stalls["open"])
both = ColumnTransformer([("num", StandardScaler(), ["rent"]), ("cat", OneHotEncoder(), ["fruit", "cheese"])])
made = pd.DataFrame(both.fit_transform(stalls), columns=both.get_feature_names_out())
LogisticRegression().fit(made[["num__rent"]], stalls["open"])
LogisticRegression().fit(made.filter(regex="^cat__cheese"), stalls["open"])

# Names that are not known lose no column.
named = pd.DataFrame(both.transform(stalls), columns=made.columns.tolist() + coder.categories_)
LogisticRegression().fit(named[["num__rent"]], stalls["open"])
