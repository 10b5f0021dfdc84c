#: sales.csv [date, units, temp, promo, store]
import pandas as pd
from prophet import Prophet

sales = pd.read_csv("sales.csv").rename(columns={"date": "ds", "units": "y"})
model = Prophet(weekly_seasonality=True)
model.add_regressor("temp")
model.add_regressor("promo")
model.fit(sales)
Prophet().fit(sales)
for store, rows in sales.groupby("store"):
    Prophet(growth="logistic").fit(rows[["ds", "y"]])
