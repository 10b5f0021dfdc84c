"""Tomorrow's heat demand of a district from the weather and the calendar. Nothing about people in it."""
import pandas as pd
from sklearn.ensemble import HistGradientBoostingRegressor
from sklearn.metrics import mean_absolute_error

hours = pd.read_csv("data/heat.csv", usecols=["hour", "outside", "wind", "sun", "demand"], parse_dates=["hour"])
hours["weekday"] = hours["hour"].dt.dayofweek
hours["hour_of_day"] = hours["hour"].dt.hour

features = ["outside", "wind", "sun", "weekday", "hour_of_day"]
train, test = hours[hours["hour"] < "2025-10-01"], hours[hours["hour"] >= "2025-10-01"]

model = HistGradientBoostingRegressor(max_iter=500)
model.fit(train[features], train["demand"])
print("MAE", mean_absolute_error(test["demand"], model.predict(test[features])))
