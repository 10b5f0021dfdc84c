from statsmodels.models import GLM
