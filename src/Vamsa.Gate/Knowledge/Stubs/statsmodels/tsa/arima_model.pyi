from statsmodels.models import ARIMA
from statsmodels.models import ARIMA as ARMA
