from statsmodels.api import ExponentialSmoothing, SimpleExpSmoothing, Holt
