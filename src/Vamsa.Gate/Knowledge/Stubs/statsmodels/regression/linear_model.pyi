from statsmodels.api import OLS, WLS, GLS, GLSAR
