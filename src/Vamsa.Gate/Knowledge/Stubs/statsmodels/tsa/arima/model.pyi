from statsmodels.models import ARIMA
