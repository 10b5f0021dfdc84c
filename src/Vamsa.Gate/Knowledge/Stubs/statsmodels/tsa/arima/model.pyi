from statsmodels.api import ARIMA
