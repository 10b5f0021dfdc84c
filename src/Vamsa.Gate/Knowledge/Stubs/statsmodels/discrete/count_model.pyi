# Checked against statsmodels 0.13.5.
from statsmodels.api import ZeroInflatedGeneralizedPoisson, ZeroInflatedNegativeBinomialP, ZeroInflatedPoisson

def __getattr__(name) -> Opaque: ...
