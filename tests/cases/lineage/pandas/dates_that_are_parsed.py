#: visits.csv [day, ward, age, stay]
import pandas as pd
from sklearn.linear_model import Ridge

visits = pd.read_csv("visits.csv", parse_dates=["day"])
wide = pd.get_dummies(visits)
Ridge().fit(wide.drop(columns=["day", "stay"]), wide["stay"])
wide["week"] = wide["day"].dt.isocalendar().week.astype(int)
Ridge().fit(wide[["week", "age"]], wide["stay"])
wide["month"] = wide["day"].dt.strftime("%Y%m").astype(int)
Ridge().fit(wide[[c for c in wide.columns if c in ("age", "month")]], wide["stay"])
