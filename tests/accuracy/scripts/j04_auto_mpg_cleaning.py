import pandas as pd
import numpy as np
from sklearn.linear_model import LinearRegression, RidgeCV, LassoCV
from sklearn.preprocessing import scale, StandardScaler
from sklearn.metrics import r2_score

cars = pd.read_csv('./data/auto-mpg.csv', na_values='?')
cars.columns = cars.columns.str.strip().str.lower().str.replace(' ', '_')
cars['horsepower'] = cars['horsepower'].fillna(cars['horsepower'].median())
cars.drop('car_name', axis=1, inplace=True)
cars['origin'] = cars['origin'].replace({1: 'america', 2: 'europe', 3: 'asia'})
cars = pd.get_dummies(cars, columns=['origin'])
X = cars.drop(['mpg', 'origin_europe'], axis=1)
y = cars[['mpg']]
X_scaled = pd.DataFrame(scale(X), columns=X.columns)
y_scaled = pd.DataFrame(scale(y), columns=y.columns)
reg = LinearRegression()
reg.fit(X_scaled, y_scaled)
for idx, col_name in enumerate(X_scaled.columns):
    print("The coefficient for {} is {}".format(col_name, reg.coef_[0][idx]))
heavy = X.columns[X.columns.get_loc('displacement'):X.columns.get_loc('acceleration')]
RidgeCV().fit(X[heavy], y)
upper = X.corr().abs().where(np.triu(np.ones((X.shape[1], X.shape[1])), k=1).astype(bool))
to_drop = [c for c in upper.columns if any(upper[c] > 1.5)]
LassoCV(cv=2).fit(X.drop(to_drop, axis=1), y.values.ravel())
power_to_weight = cars.horsepower / cars.weight
LinearRegression().fit(power_to_weight.values.reshape(-1, 1), cars['acceleration'])
LinearRegression().fit(np.array(cars['weight'])[:, np.newaxis], cars.mpg.to_numpy())
