from statsmodels.api import VAR
