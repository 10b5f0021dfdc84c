from statsmodels.models import MixedLM
