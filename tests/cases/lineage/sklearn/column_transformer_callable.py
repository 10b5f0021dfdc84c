#: spas.csv [heat_a, heat_b, salt, owner, rating]
import pandas as pd
from sklearn.compose import ColumnTransformer
from sklearn.linear_model import Lasso
from sklearn.preprocessing import FunctionTransformer, StandardScaler

spas = pd.read_csv("spas.csv")
prepare = ColumnTransformer(
    [("heat", StandardScaler(), lambda X: [c for c in X.columns if c.startswith("heat")]),
     ("sum", FunctionTransformer(lambda X: X.sum(axis=1).to_frame()), ["salt", "heat_a"])],
    remainder="drop",
)
Lasso().fit(prepare.fit_transform(spas.drop("rating", axis=1)), spas["rating"])
