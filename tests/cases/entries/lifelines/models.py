#: people.csv [age, income, height, target, id]
import pandas as pd
import lifelines
import lifelines.datasets
import lifelines.utils
from sklearn.linear_model import LinearRegression

df = pd.read_csv('people.csv')
X = df[['age', 'income']]
y = df['target']
model = LinearRegression()

# Functions of lifelines.datasets.
load_regression_dataset = lifelines.datasets.load_regression_dataset()
load_waltons = lifelines.datasets.load_waltons()

# Functions of lifelines.utils.
concordance_index = lifelines.utils.concordance_index(X, X)
datetimes_to_durations = lifelines.utils.datetimes_to_durations(X, X)
survival_table_from_events = lifelines.utils.survival_table_from_events()
to_long_format = lifelines.utils.to_long_format(df)

of = lifelines.Of(df, 'names')

covariates = lifelines.Covariates(df, 'age', 'others')

coxph_fitter = lifelines.CoxPHFitter()
coxph_fitter_fitted = coxph_fitter.fit(df)
coxph_fitter_fit_right_censoring = coxph_fitter.fit_right_censoring(df)
coxph_fitter_predict_cumulative_hazard = coxph_fitter.predict_cumulative_hazard(X)
coxph_fitter_predict_expectation = coxph_fitter.predict_expectation(X)
coxph_fitter_predict_log_partial_hazard = coxph_fitter.predict_log_partial_hazard(X)
coxph_fitter_predict_median = coxph_fitter.predict_median(X)
coxph_fitter_predict_partial_hazard = coxph_fitter.predict_partial_hazard(X)
coxph_fitter_predict_percentile = coxph_fitter.predict_percentile(X)
coxph_fitter_predict_survival_function = coxph_fitter.predict_survival_function(X)

accelerated = lifelines.Accelerated()
accelerated_fitted = accelerated.fit(df)
accelerated_fit_interval_censoring = accelerated.fit_interval_censoring(df)
accelerated_fit_left_censoring = accelerated.fit_left_censoring(df)
accelerated_fit_right_censoring = accelerated.fit_right_censoring(df)

log_normalaft_fitter = lifelines.LogNormalAFTFitter()
log_normalaft_fitter_fitted = log_normalaft_fitter.fit(df)

log_logisticaft_fitter = lifelines.LogLogisticAFTFitter()
log_logisticaft_fitter_fitted = log_logisticaft_fitter.fit(df)

generalized_gamma_regression_fitter = lifelines.GeneralizedGammaRegressionFitter()
generalized_gamma_regression_fitter_fitted = generalized_gamma_regression_fitter.fit(df)

piecewise_exponential_regression_fitter = lifelines.PiecewiseExponentialRegressionFitter()
piecewise_exponential_regression_fitter_fitted = piecewise_exponential_regression_fitter.fit(df)

crc_spline_fitter = lifelines.CRCSplineFitter()
crc_spline_fitter_fitted = crc_spline_fitter.fit(df)

aalen_additive_fitter = lifelines.AalenAdditiveFitter()
aalen_additive_fitter_fitted = aalen_additive_fitter.fit(df)

loader = lifelines.datasets.Loader('name')
loader___call = loader()
