from statsmodels.api import GLM
