from statsmodels.models import Logit, Probit, MNLogit, Poisson, NegativeBinomial
