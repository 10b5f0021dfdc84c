from statsmodels.api import MixedLM
