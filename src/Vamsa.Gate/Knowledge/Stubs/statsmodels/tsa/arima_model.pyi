from statsmodels.api import ARIMA
from statsmodels.api import ARIMA as ARMA
