from statsmodels.models import ExponentialSmoothing, SimpleExpSmoothing, Holt
