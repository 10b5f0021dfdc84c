#: people.csv [age, income]
import pandas as pd
import lifelines

df = pd.read_csv('people.csv')

KaplanMeierFitter = lifelines.KaplanMeierFitter
NelsonAalenFitter = lifelines.NelsonAalenFitter
BreslowFlemingHarringtonFitter = lifelines.BreslowFlemingHarringtonFitter
ExponentialFitter = lifelines.ExponentialFitter
WeibullFitter = lifelines.WeibullFitter
LogNormalFitter = lifelines.LogNormalFitter
LogLogisticFitter = lifelines.LogLogisticFitter
PiecewiseExponentialFitter = lifelines.PiecewiseExponentialFitter
GeneralizedGammaFitter = lifelines.GeneralizedGammaFitter
SplineFitter = lifelines.SplineFitter
AalenJohansenFitter = lifelines.AalenJohansenFitter
MixtureCureFitter = lifelines.MixtureCureFitter
