#: people.csv [age, income, height, target]
import numpy as np
import pandas as pd
from sklearn import cross_decomposition
from sklearn import ensemble
from sklearn import gaussian_process
from sklearn import isotonic
from sklearn import kernel_ridge
from sklearn import linear_model
from sklearn import neighbors
from sklearn import neural_network
from sklearn import svm
from sklearn import tree

df = pd.read_csv('people.csv')
X = df[['age', 'income']]
y = df['height']
Y = df[['height', 'target']]

# What each predicts for the rows that it was fitted on.
PLSRegression = cross_decomposition.PLSRegression().fit(X, y).predict(X)
AdaBoostRegressor = ensemble.AdaBoostRegressor().fit(X, y).predict(X)
BaggingRegressor = ensemble.BaggingRegressor().fit(X, y).predict(X)
ExtraTreesRegressor = ensemble.ExtraTreesRegressor().fit(X, y).predict(X)
GaussianProcess = gaussian_process.GaussianProcess().fit(X, y).predict(X)  # until 0.20
GaussianProcessRegressor = gaussian_process.GaussianProcessRegressor().fit(X, y).predict(X)
IsotonicRegression = isotonic.IsotonicRegression().fit(df['age'], y).predict(df['age'])
KernelRidge = kernel_ridge.KernelRidge().fit(X, y).predict(X)
ARDRegression = linear_model.ARDRegression().fit(X, y).predict(X)
BayesianRidge = linear_model.BayesianRidge().fit(X, y).predict(X)
ElasticNet = linear_model.ElasticNet().fit(X, y).predict(X)
ElasticNetCV = linear_model.ElasticNetCV().fit(X, y).predict(X)
GammaRegressor = linear_model.GammaRegressor().fit(X, y).predict(X)
HuberRegressor = linear_model.HuberRegressor().fit(X, y).predict(X)
Lars = linear_model.Lars().fit(X, y).predict(X)
LarsCV = linear_model.LarsCV().fit(X, y).predict(X)
LassoCV = linear_model.LassoCV().fit(X, y).predict(X)
LassoLars = linear_model.LassoLars().fit(X, y).predict(X)
LassoLarsCV = linear_model.LassoLarsCV().fit(X, y).predict(X)
LassoLarsIC = linear_model.LassoLarsIC().fit(X, y).predict(X)
OrthogonalMatchingPursuit = linear_model.OrthogonalMatchingPursuit().fit(X, y).predict(X)
OrthogonalMatchingPursuitCV = linear_model.OrthogonalMatchingPursuitCV().fit(X, y).predict(X)
PassiveAggressiveRegressor = linear_model.PassiveAggressiveRegressor().fit(X, y).predict(X)
QuantileRegressor = linear_model.QuantileRegressor().fit(X, y).predict(X)
RANSACRegressor = linear_model.RANSACRegressor().fit(X, y).predict(X)
RidgeCV = linear_model.RidgeCV().fit(X, y).predict(X)
TheilSenRegressor = linear_model.TheilSenRegressor().fit(X, y).predict(X)
TweedieRegressor = linear_model.TweedieRegressor().fit(X, y).predict(X)
RadiusNeighborsRegressor = neighbors.RadiusNeighborsRegressor(radius=100.0).fit(X, y).predict(X)
MLPRegressor = neural_network.MLPRegressor().fit(X, y).predict(X)
LinearSVR = svm.LinearSVR().fit(X, y).predict(X)
NuSVR = svm.NuSVR().fit(X, y).predict(X)
SVR = svm.SVR().fit(X, y).predict(X)
DecisionTreeRegressor = tree.DecisionTreeRegressor().fit(X, y).predict(X)
ExtraTreeRegressor = tree.ExtraTreeRegressor().fit(X, y).predict(X)

# Of two labels.
MultiTaskElasticNet = linear_model.MultiTaskElasticNet().fit(X, Y).predict(X)
MultiTaskElasticNetCV = linear_model.MultiTaskElasticNetCV().fit(X, Y).predict(X)
MultiTaskLasso = linear_model.MultiTaskLasso().fit(X, Y).predict(X)
MultiTaskLassoCV = linear_model.MultiTaskLassoCV().fit(X, Y).predict(X)
CCA = cross_decomposition.CCA(1).fit(X, Y).predict(X)
PLSCanonical = cross_decomposition.PLSCanonical(1).fit(X, Y).predict(X)
SVD = cross_decomposition.PLSSVD(1).fit(X, Y).transform(X)  # but the labels only choose the axes
partial = cross_decomposition.PLSRegression(1).fit(X, Y)
scores = partial.transform(X)  # but the labels only choose the axes
pair = partial.transform(X, Y)
back = partial.inverse_transform(scores)  # but the labels only choose the axes
fitted_scores = cross_decomposition.PLSRegression(1).fit_transform(X, Y)  # but the labels only choose the axes

# Of a line that only grows.
rising = isotonic.IsotonicRegression().fit(df['age'], y)
risen = rising.transform(df['age'])
fit_risen = isotonic.IsotonicRegression().fit_transform(df['age'], y)
smooth = isotonic.isotonic_regression(y)
increasing = isotonic.check_increasing(df['age'], y)  # but a truth value

# With a spread.
process = gaussian_process.GaussianProcessRegressor().fit(X, y)
guess = process.predict(X)
guess, spread = process.predict(X, return_std=True)
stochastic = linear_model.SGDRegressor()
stochastic.fit(X, y, sample_weight=df['target'])
oob_prediction = ensemble.RandomForestRegressor(oob_score=True).fit(X, y).oob_prediction_

# Paths of coefficients train too.
enet_path = linear_model.enet_path(X, y)  # but numbers of the model
lars_path = linear_model.lars_path(X.to_numpy(), y.to_numpy())  # but numbers of the model
lasso_path = linear_model.lasso_path(X, y)  # but numbers of the model
orthogonal_mp = linear_model.orthogonal_mp(X.to_numpy(), y.to_numpy())  # but numbers of the model
ridge_regression = linear_model.ridge_regression(X.to_numpy(), y.to_numpy(), 1.0)  # but numbers of the model
