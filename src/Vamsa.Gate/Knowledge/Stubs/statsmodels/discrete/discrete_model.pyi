from statsmodels.api import Logit, Probit, MNLogit, Poisson, NegativeBinomial
