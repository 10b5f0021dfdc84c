#: people.csv [age, income, height, target, id]
import pandas as pd
import linearmodels.asset_pricing
import linearmodels.datasets
import linearmodels.iv
import linearmodels.panel
import linearmodels.system
from sklearn.linear_model import LinearRegression

df = pd.read_csv('people.csv')
X = df[['age', 'income']]
y = df['target']
model = LinearRegression()

# Functions of linearmodels.iv.
compare = linearmodels.iv.compare('results')

# Functions of linearmodels.panel.
compare2 = linearmodels.panel.compare('results')
generate_panel_data = linearmodels.panel.generate_panel_data()

linear_factor_model = linearmodels.asset_pricing.LinearFactorModel(X, X)
linear_factor_model_fitted = linear_factor_model.fit()
linear_factor_model_from_formula = linearmodels.asset_pricing.LinearFactorModel.from_formula('target ~ age', df)

linear_factor_modelgmm = linearmodels.asset_pricing.LinearFactorModelGMM(X, X)
linear_factor_modelgmm_fitted = linear_factor_modelgmm.fit()

traded_factor_model = linearmodels.asset_pricing.TradedFactorModel(X, X)
traded_factor_model_fitted = traded_factor_model.fit()

module = linearmodels.datasets.Module('name')
module_DESCR = module.DESCR
module_load = module.load()

iv2sls = linearmodels.iv.IV2SLS(y, X, df[['height']], df[['income']])
iv2sls_fitted = iv2sls.fit()
iv2sls_predict = iv2sls.predict('params')

ivliml = linearmodels.iv.IVLIML(y, X, df[['height']], df[['income']])
ivliml_fitted = ivliml.fit()

ivgmm = linearmodels.iv.IVGMM(y, X, df[['height']], df[['income']])
ivgmm_fitted = ivgmm.fit()

ivgmmcue = linearmodels.iv.IVGMMCUE(y, X, df[['height']], df[['income']])
ivgmmcue_fitted = ivgmmcue.fit()

absorbingls = linearmodels.iv.AbsorbingLS(y, X)
absorbingls_fitted = absorbingls.fit()

panelols = linearmodels.panel.PanelOLS(y, X)
panelols_fitted = panelols.fit()
panelols_predict = panelols.predict('params', X)

pooledols = linearmodels.panel.PooledOLS(y, X)
pooledols_fitted = pooledols.fit()
pooledols_predict = pooledols.predict('params', X)

betweenols = linearmodels.panel.BetweenOLS(y, X)
betweenols_fitted = betweenols.fit()

first_differenceols = linearmodels.panel.FirstDifferenceOLS(y, X)
first_differenceols_fitted = first_differenceols.fit()

fama_mac_beth = linearmodels.panel.FamaMacBeth(y, X)
fama_mac_beth_fitted = fama_mac_beth.fit()

panel_data = linearmodels.panel.PanelData(X)

sur = linearmodels.system.SUR('equations')
sur_fitted = sur.fit()

iv3sls = linearmodels.system.IV3SLS('equations')
iv3sls_fitted = iv3sls.fit()

iv_systemgmm = linearmodels.system.IVSystemGMM('equations')
iv_systemgmm_fitted = iv_systemgmm.fit()
