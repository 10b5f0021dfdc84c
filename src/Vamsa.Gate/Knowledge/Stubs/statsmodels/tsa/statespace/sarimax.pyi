from statsmodels.models import SARIMAX
