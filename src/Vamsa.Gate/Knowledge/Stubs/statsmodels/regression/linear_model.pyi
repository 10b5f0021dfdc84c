from statsmodels.models import OLS, WLS, GLS, GLSAR
