#: vines.csv [slope, sun, soil, rows, grapes]
import pandas as pd
from sklearn.compose import ColumnTransformer
from sklearn.linear_model import Ridge
from sklearn.manifold import MDS
from sklearn.pipeline import Pipeline
from sklearn.preprocessing import FunctionTransformer, KBinsDiscretizer, StandardScaler

vines = pd.read_csv("vines.csv")
X, y = vines.drop(columns="grapes"), vines["grapes"]
pipe = Pipeline([("pick", FunctionTransformer(lambda d: d[["slope"]])), ("model", Ridge())])
pipe.fit(X, y)
pipe.set_params(pick=FunctionTransformer(lambda d: d[["sun", "rows"]]))
pipe.fit(X, y)
deep = Pipeline([("pre", ColumnTransformer([("a", StandardScaler(), ["soil"])])), ("model", Ridge())])
deep.set_params(pre__remainder="passthrough", model__alpha=2)
deep.fit(vines[["soil", "sun"]], y)
bins = KBinsDiscretizer(3, encode="ordinal").fit_transform(vines[["slope", "sun"]])
Ridge().fit(bins[:, :1], y)
scaling = MDS()
scaling.fit(vines[["soil", "rows"]])
Ridge().fit(scaling.embedding_, y)
