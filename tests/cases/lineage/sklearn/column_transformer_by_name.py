#: tenants.csv [name, income, city, pets, evicted]
import pandas as pd
from sklearn.compose import ColumnTransformer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import Pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler

tenants = pd.read_csv("tenants.csv")
prepare = ColumnTransformer([
    ("numbers", StandardScaler(), ["income"]),
    ("words", OneHotEncoder(handle_unknown="ignore"), ["city", "pets"]),
])
model = Pipeline(steps=[("prepare", prepare), ("classify", LogisticRegression())])
model.fit(tenants.drop(columns="evicted"), tenants["evicted"])
