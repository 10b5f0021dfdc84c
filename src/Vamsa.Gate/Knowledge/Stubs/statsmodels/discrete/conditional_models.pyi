# Checked against statsmodels 0.13.5.
from statsmodels.api import ConditionalLogit

def __getattr__(name) -> Opaque: ...
