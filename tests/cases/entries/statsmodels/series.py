#: people.csv [age, income, height, target, id]
import pandas as pd
import statsmodels.api as sm
import statsmodels.formula.api as smf
from statsmodels.tsa.api import (
    ARDL, AutoReg, DynamicFactor, DynamicFactorMQ, ETSModel, ExponentialSmoothing, Holt, MarkovAutoregression, MarkovRegression,
    SARIMAX, SVAR, SimpleExpSmoothing, STLForecast, UECM, UnobservedComponents, VAR, VARMAX, VECM, add_lag, add_trend, detrend, lagmat, lagmat2ds)
from statsmodels.tsa.arima.model import ARIMA
from statsmodels.tsa.seasonal import STL, seasonal_decompose

df = pd.read_csv('people.csv')
X = df[['age', 'income']]
y = df['height']
# What follows from what was.
ARIMA_ = ARIMA(y, order=(1, 0, 0)).fit()
forecast = ARIMA_.forecast(3)
get_forecast = ARIMA_.get_forecast(3)
AutoReg_ = AutoReg(y, lags=1).fit()
ARDL_ = ARDL(y, 1, X, 1).fit()
UECM_ = UECM(y, 1, X, 1).fit()
SARIMAX_ = SARIMAX(y, exog=X).fit(disp=0)
ExponentialSmoothing_ = ExponentialSmoothing(y).fit()
SimpleExpSmoothing_ = SimpleExpSmoothing(y).fit()
Holt_ = Holt(y).fit()
ETSModel_ = ETSModel(y).fit(disp=0)
UnobservedComponents_ = UnobservedComponents(y, 'rwalk').fit(disp=0)
MarkovRegression_ = MarkovRegression(y, k_regimes=2).fit()
MarkovAutoregression_ = MarkovAutoregression(y, k_regimes=2, order=1).fit()
VAR_ = VAR(df[['height', 'income']]).fit(1)
VARMAX_ = VARMAX(df[['height', 'income']], order=(1, 0)).fit(disp=0, maxiter=2)
VECM_ = VECM(df[['height', 'income']]).fit()
SVAR_ = SVAR(df[['height', 'income']], svar_type='A', A=[[1, 0], ['E', 1]])  # needs an array of its own
DynamicFactor_ = DynamicFactor(df[['height', 'income']], k_factors=1, factor_order=1).fit(disp=0, maxiter=2)
DynamicFactorMQ_ = DynamicFactorMQ(df[['height', 'income']]).fit(disp=0, maxiter=2)
STLForecast_ = STLForecast(y, ARIMA, period=4, model_kwargs={'order': (1, 0, 0)}).fit()

# Parts of a series.
parts = seasonal_decompose(y, period=4)
observed = parts.observed
trend = parts.trend  # but the name tells the part
seasonal = parts.seasonal  # but the name tells the part
resid = parts.resid  # but the name tells the part
drawn = parts.plot()  # needs matplotlib
smoothed = STL(y, period=4).fit()
smooth_trend = smoothed.trend  # but the name tells the part

# Rows in other places.
lagged = add_lag(df[['height', 'income']].to_records(index=False))  # needs a version that has it
with_trend = add_trend(X)  # but with a constant column
detrended = detrend(y)
lags = lagmat(y, 2)
lags_of_two = lagmat2ds(df[['height', 'income']], 2)
