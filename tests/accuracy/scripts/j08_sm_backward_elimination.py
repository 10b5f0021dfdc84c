import numpy as np
import pandas as pd
import statsmodels.api as sm
from sklearn.preprocessing import LabelEncoder, OneHotEncoder
from sklearn.compose import ColumnTransformer
dataset = pd.read_csv('insurance.csv')
X = dataset.iloc[:, :-1].values
y = dataset.iloc[:, -1].values
ct = ColumnTransformer([('enc', OneHotEncoder(drop='first'), [1, 4])], remainder='drop')
enc = np.array(ct.fit_transform(X), dtype=float)
nums = X[:, [0, 2, 3]].astype(float)
X = np.append(arr=np.ones((len(X), 1)).astype(int), values=np.concatenate((enc, nums), axis=1), axis=1)
X_opt = X[:, [0, 1, 2, 3, 4, 5]]
regressor_OLS = sm.OLS(endog=y, exog=X_opt).fit()
X_opt = X[:, [0, 2, 3]]
regressor_OLS = sm.OLS(endog=y, exog=X_opt).fit()
X_opt = X[:, [0, 4]]
sm.OLS(y, X_opt).fit()
X_opt = np.delete(X, [1, 2], axis=1)
sm.OLS(y, X_opt).fit()
