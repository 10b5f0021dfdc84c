from statsmodels.api import QuantReg
