# Checked against statsmodels 0.13.5.
from statsmodels.api import PCA

def __getattr__(name) -> Opaque: ...
