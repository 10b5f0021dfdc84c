from statsmodels.models import OLS, WLS, GLS, GLSAR, Logit, Probit, MNLogit, Poisson, NegativeBinomial, GLM, RLM, QuantReg, MixedLM, GEE, PHReg, RecursiveLS, GLMGam
import statsmodels.tsa.api as tsa
import statsmodels.formula.api as formula
from statsmodels.tools import add_constant, categorical

def __getattr__(name) -> Inert: ...
