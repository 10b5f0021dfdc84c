from statsmodels.models import VAR
