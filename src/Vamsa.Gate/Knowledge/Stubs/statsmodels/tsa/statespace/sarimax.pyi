from statsmodels.api import SARIMAX
