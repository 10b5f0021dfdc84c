from statsmodels.models import SARIMAX, VARMAX, UnobservedComponents, DynamicFactor
