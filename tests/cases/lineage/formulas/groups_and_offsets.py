#: care.csv [id, age, ward, income, days, w, y]
import pandas as pd
import statsmodels.api as sm
import statsmodels.formula.api as smf
from statsmodels.genmod.bayes_mixed_glm import BinomialBayesMixedGLM

care = pd.read_csv("care.csv")
smf.mixedlm("y ~ age", care, groups=care["ward"], re_formula="~income").fit()
smf.mixedlm("y ~ age", data=care, groups="ward").fit()
smf.gee("y ~ age", "ward", care, family=sm.families.Poisson()).fit()
smf.poisson("y ~ age", care, exposure=care["days"]).fit()
smf.phreg("days ~ age", care, status=care["y"], strata=care["ward"]).fit()
sm.MixedLM(care.y, care[["age"]], groups=care["ward"], exog_re=care[["income"]]).fit()
sm.GEE(care.y, care[["age"]], care["ward"], weights=care["w"]).fit()
sm.GLM(care.y, care[["age"]], family=sm.families.Poisson(), exposure=care["days"]).fit()
sm.PHReg(care.days, care[["income"]], status=care.y).fit()
sm.OLS.from_formula("y ~ age + income", data=care).fit()
BinomialBayesMixedGLM.from_formula("y ~ age", {"wards": "0 + C(ward)"}, care).fit_vb()
