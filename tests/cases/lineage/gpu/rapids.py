#: rides.csv [ride, km, tip, card]
import cudf
import modin.pandas as mpd
from cuml.ensemble import RandomForestClassifier
from cuml.linear_model import LinearRegression
from cuml import KMeans
from sklearn.linear_model import Ridge

rides = cudf.read_csv("rides.csv")
rides["per_km"] = rides["tip"] / rides["km"]
RandomForestClassifier(n_estimators=10).fit(rides[["per_km"]], rides["card"])
LinearRegression().fit(rides[["km"]], rides["tip"])
KMeans(n_clusters=2).fit(rides[["km", "tip"]])
Ridge().fit(rides[["km"]].to_pandas(), rides["tip"].to_numpy())
table = mpd.read_csv("rides.csv")
Ridge().fit(cudf.from_pandas(table[["card"]]).to_cupy(), table["tip"])
