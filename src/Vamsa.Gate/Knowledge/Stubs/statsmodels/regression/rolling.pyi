from statsmodels.models import RollingOLS
