from statsmodels.models import AutoReg
from statsmodels.models import AutoReg as AR
