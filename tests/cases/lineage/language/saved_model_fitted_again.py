#: crabs.csv [shell, claw, sex, age]
import joblib
import pandas as pd
from sklearn.base import clone
from sklearn.linear_model import LinearRegression

crabs = pd.read_csv("crabs.csv")
model = LinearRegression().fit(crabs[["shell"]], crabs["age"])
joblib.dump(model, "model.joblib")
again = clone(model)
again.fit(crabs[["shell", "claw"]], crabs["age"])
