#: inns.csv [beds, stars, town, note, owner, full]
import pandas as pd
from sklearn.compose import ColumnTransformer, make_column_selector
from sklearn.ensemble import RandomForestClassifier
from sklearn.impute import SimpleImputer
from sklearn.pipeline import Pipeline, make_pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler

inns = pd.read_csv("inns.csv")
numeric = make_pipeline(SimpleImputer(strategy="median"), StandardScaler())
categorical = Pipeline(steps=[("fill", SimpleImputer(strategy="constant")), ("hot", OneHotEncoder())])
prepare = ColumnTransformer([
    ("num", numeric, ["beds", "stars"]),
    ("cat", categorical, make_column_selector(pattern="^to")),
    ("gone", "drop", ["note"]),
])
model = Pipeline([("prepare", prepare), ("forest", RandomForestClassifier())])
model.fit(inns.drop(columns="full"), inns["full"])
