#: taps.parquet [x, y, z, target]
import dask.dataframe as dd
from dask_ml.model_selection import HyperbandSearchCV
from dask_ml.wrappers import Incremental, ParallelPostFit
from sklearn.linear_model import SGDClassifier
from sklearn.svm import SVC
import pandas as pd

taps = dd.read_parquet("taps.parquet", columns=["x", "y", "target"])
both = dd.concat([taps, dd.from_pandas(pd.read_parquet("taps.parquet"), npartitions=2)])
Incremental(SGDClassifier()).fit(taps[["x"]].values, taps["target"].values)
ParallelPostFit(estimator=SVC()).fit(taps[["x", "y"]], taps["target"])
HyperbandSearchCV(SGDClassifier(), {"alpha": [1]}).fit(taps.drop("target", axis=1), taps["target"])
SVC().fit(both[["z"]].compute(), both["target"].compute())
