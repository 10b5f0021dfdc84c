from statsmodels.api import SARIMAX, VARMAX, UnobservedComponents, DynamicFactor
