#: people.csv [age, income, height, target, id]
import pandas as pd
import fancyimpute
from sklearn.linear_model import LinearRegression

df = pd.read_csv('people.csv')
X = df[['age', 'income']]
y = df['target']
model = LinearRegression()

knn = fancyimpute.KNN()
knn_fitted = knn.fit(X, y)

iterative_imputer = fancyimpute.IterativeImputer()
iterative_imputer_fitted = iterative_imputer.fit(X, y)

soft_impute = fancyimpute.SoftImpute()
soft_impute_fitted = soft_impute.fit(X, y)

mice = fancyimpute.MICE()
mice_fitted = mice.fit(X, y)
mice_complete = mice.complete(X)

nuclear_norm_minimization = fancyimpute.NuclearNormMinimization()
nuclear_norm_minimization_fitted = nuclear_norm_minimization.fit(X, y)

bi_scaler = fancyimpute.BiScaler()
bi_scaler_fitted = bi_scaler.fit(X, y)

simple_fill = fancyimpute.SimpleFill()
simple_fill_fitted = simple_fill.fit(X, y)

iterativesvd = fancyimpute.IterativeSVD()
iterativesvd_fitted = iterativesvd.fit(X, y)

matrix_factorization = fancyimpute.MatrixFactorization()
matrix_factorization_fitted = matrix_factorization.fit(X, y)
