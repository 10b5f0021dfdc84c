#: sales.csv [ds, y, temperature, price, holiday]
import pandas as pd
from neuralprophet import NeuralProphet
from prophet import Prophet

df = pd.read_csv('sales.csv')
model = Prophet()
model.add_seasonality('monthly', period=30.5, fourier_order=5)
model.add_country_holidays('DE')
model.add_regressor('temperature')
model.fit(df)
history = model.history
future = model.make_future_dataframe(periods=365)
predicted = model.predict(df)

neural = NeuralProphet()
neural.add_future_regressor('temperature')
neural.add_lagged_regressor('price')
neural.add_events('holiday')
neural.fit(df, freq='D')
