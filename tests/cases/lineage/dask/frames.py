#: logs.csv [host, bytes, millis, code]
import dask.array as da
import dask.dataframe as dd
from dask.distributed import Client
from dask_ml.linear_model import LogisticRegression
from dask_ml.model_selection import train_test_split
from dask_ml.preprocessing import Categorizer, DummyEncoder, StandardScaler
from sklearn.ensemble import RandomForestClassifier

client = Client(n_workers=2)
logs = dd.read_csv("logs.csv").persist().repartition(npartitions=4)
logs["bad"] = (logs["code"] > 399).astype(int)
X = StandardScaler().fit_transform(logs[["bytes", "millis"]])
LogisticRegression().fit(X, logs["bad"])
hosts = Categorizer().fit_transform(logs[["host"]])
train, test = train_test_split(DummyEncoder(columns=["host"]).fit_transform(hosts), logs["bad"], shuffle=True)[:2]
local = logs.groupby("host").millis.mean().compute().reset_index()
RandomForestClassifier().fit(train.compute(), logs.bad.compute())
values = da.log1p(logs[["bytes"]].to_dask_array(lengths=True)).rechunk((10, 1))
RandomForestClassifier().fit(values.compute(), logs.map_partitions(lambda part: part["bad"]).compute())
