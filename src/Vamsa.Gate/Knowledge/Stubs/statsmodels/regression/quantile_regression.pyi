from statsmodels.models import QuantReg
