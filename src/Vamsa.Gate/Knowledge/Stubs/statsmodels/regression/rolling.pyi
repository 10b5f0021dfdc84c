from statsmodels.api import RollingOLS
