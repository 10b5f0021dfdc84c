#: people.csv [age, income, height, target, id]
import pandas as pd
import statsmodels.api as sm
import statsmodels.formula.api as smf
from statsmodels.genmod import bayes_mixed_glm
from statsmodels.miscmodels.ordinal_model import OrderedModel
from statsmodels.multivariate.manova import MANOVA
from statsmodels.regression.rolling import RollingOLS
from statsmodels.regression.recursive_ls import RecursiveLS
from statsmodels.discrete.conditional_models import ConditionalLogit
from statsmodels.discrete.discrete_model import NegativeBinomialP, GeneralizedPoisson
from statsmodels.discrete.count_model import ZeroInflatedGeneralizedPoisson, ZeroInflatedNegativeBinomialP, ZeroInflatedPoisson
from statsmodels.gam.api import BSplines, GLMGam
from statsmodels.multivariate.pca import PCA
from statsmodels.nonparametric.smoothers_lowess import lowess
from statsmodels.tools.tools import categorical

df = pd.read_csv('people.csv')
X = df[['age', 'income']]
y = df['height']
# Numbers by numbers.
GLS = sm.GLS(y, X).fit().fittedvalues
GLSAR = sm.GLSAR(y, X).fit().fittedvalues
WLS = sm.WLS(y, X, weights=df['target'] + 1).fit().fittedvalues  # but weights and groups are no features
RLM = sm.RLM(y, X).fit().fittedvalues
QuantReg = sm.QuantReg(y, X).fit().fittedvalues
recursive = RecursiveLS(y, X).fit().fittedvalues
rolling = RollingOLS(y, X, window=10).fit()
manova = MANOVA(df[['height', 'target']], X)
additive = GLMGam(y, smoother=BSplines(X, df=[4, 4], degree=[3, 3])).fit()
MixedLM = sm.MixedLM(y, X, groups=df['target']).fit().fittedvalues  # but weights and groups are no features
PHReg = sm.PHReg(y, X, status=df['target']).fit()
regression = sm.OLS(y, X)
endog = regression.endog
exog = regression.exog
regularized = regression.fit_regularized()
results = regression.fit()
residuals = results.resid
predicted = results.predict(X)
guessed = regression.predict(results.params, X)
interval = results.get_prediction(X)
refit = results.fit()  # needs a result that has it

# Classes by numbers.
label = df['target']
Logit = sm.Logit(label, X).fit(disp=0).fittedvalues
Probit = sm.Probit(label, X).fit(disp=0).fittedvalues
MNLogit = sm.MNLogit(label, X).fit(disp=0).fittedvalues
Poisson = sm.Poisson(label, X).fit(disp=0).fittedvalues
NegativeBinomial = sm.NegativeBinomial(label, X).fit(disp=0).fittedvalues
NegativeBinomialP_ = NegativeBinomialP(label, X).fit(disp=0).fittedvalues
GeneralizedPoisson_ = GeneralizedPoisson(label, X).fit(disp=0).fittedvalues
ZeroInflatedPoisson_ = ZeroInflatedPoisson(label, X).fit(disp=0)
ZeroInflatedGeneralizedPoisson_ = ZeroInflatedGeneralizedPoisson(label, X).fit(disp=0)
ZeroInflatedNegativeBinomialP_ = ZeroInflatedNegativeBinomialP(label, X).fit(disp=0)
OrderedModel_ = OrderedModel(label, X).fit(disp=0)
ConditionalLogit_ = ConditionalLogit(label, X, groups=df['target'] * 0).fit()  # needs groups of both classes
GEE = sm.GEE(label, X, groups=df['id']).fit()
NominalGEE = sm.NominalGEE(label, X, groups=df['id']).fit()
OrdinalGEE = sm.OrdinalGEE(label, X, groups=df['id']).fit()
mixed = sm.BinomialBayesMixedGLM(label, X, exog_vc=X, ident=[0, 1]).fit_vb()
mixed_poisson = sm.PoissonBayesMixedGLM(label, X, exog_vc=X, ident=[0, 1])
by_formula = sm.BayesMixedGLM.from_formula('target ~ age', {'a': '0 + income'}, df)  # needs a version that has it
bayes = bayes_mixed_glm.PoissonBayesMixedGLM(label, X, exog_vc=X, ident=[0, 1])
bayes_map = bayes.fit_map()
bayes_fit = bayes.fit()
bayes_formula = bayes_mixed_glm.PoissonBayesMixedGLM.from_formula('target ~ age', {'a': '0 + income'}, df).fit_vb()
formula_fit = sm.OLS.from_formula('height ~ age', df).fit()

# By formula.
glsar = smf.glsar('height ~ age', df).fit()
gls = smf.gls('height ~ age', df).fit()
wls = smf.wls('height ~ age', df, weights=df['income']).fit()
rlm = smf.rlm('height ~ age', df).fit()
quantreg = smf.quantreg('height ~ age', df).fit()
probit = smf.probit('target ~ age', df).fit(disp=0)
mnlogit = smf.mnlogit('target ~ age', df).fit(disp=0)
negativebinomial = smf.negativebinomial('target ~ age', df).fit(disp=0)
glmgam = smf.glmgam('height ~ age', df, smoother=BSplines(df['income'], df=[4], degree=[3])).fit()
gee = smf.gee('target ~ age', 'id', df).fit()
nominal_gee = smf.nominal_gee('target ~ age', 'id', df).fit()
ordinal_gee = smf.ordinal_gee('target ~ age', 'id', df).fit()
mixedlm = smf.mixedlm('height ~ age', df, groups=df['target']).fit()
phreg = smf.phreg('height ~ age', df, status=df['target']).fit()
formula_regularized = smf.ols('height ~ age', df).fit_regularized()

# Without a model.
pca = PCA(X)
factors = pca.factors  # but a frame, as the data is
loadings = pca.loadings  # but a frame, as the data is
project = pca.project()  # but a frame, as the data is
projection = pca.projection  # but a frame, as the data is
scores = pca.scores  # but a frame, as the data is
transformed = pca.transformed_data
smooth = lowess(y, df['age'])
dummies = categorical(df['target'])  # until 0.14
