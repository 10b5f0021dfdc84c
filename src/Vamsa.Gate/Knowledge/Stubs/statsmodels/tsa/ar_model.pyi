from statsmodels.api import AutoReg
from statsmodels.api import AutoReg as AR
