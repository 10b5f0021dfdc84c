# Checked against statsmodels 0.13.5.
from statsmodels.api import SARIMAX, VARMAX, UnobservedComponents, DynamicFactor
