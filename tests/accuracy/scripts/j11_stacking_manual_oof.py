import numpy as np
import pandas as pd
from sklearn.base import clone, BaseEstimator, RegressorMixin, TransformerMixin
from sklearn.linear_model import Ridge, Lasso, LinearRegression
from sklearn.ensemble import GradientBoostingRegressor
from sklearn.model_selection import KFold
class AveragingModels(BaseEstimator, RegressorMixin, TransformerMixin):
    def __init__(self, models):
        self.models = models
    def fit(self, X, y):
        self.models_ = [clone(x) for x in self.models]
        for model in self.models_:
            model.fit(X, y)
        return self
    def predict(self, X):
        predictions = np.column_stack([model.predict(X) for model in self.models_])
        return np.mean(predictions, axis=1)
train = pd.read_csv('houses.csv')
train_ID = train['Id']
train.drop("Id", axis=1, inplace=True)
train = train.drop(train[(train['GrLivArea'] > 3900) & (train['SalePrice'] < 300000)].index)
train["SalePrice"] = np.log1p(train["SalePrice"])
ntrain = train.shape[0]
y_train = train.SalePrice.values
all_data = train.copy()
all_data.drop(['SalePrice'], axis=1, inplace=True)
all_data["LotFrontage"] = all_data.groupby("Neighborhood")["LotFrontage"].transform(lambda x: x.fillna(x.median()))
for col in ('MSZoning', 'SaleCondition'):
    all_data[col] = all_data[col].fillna(all_data[col].mode()[0])
all_data['OverallCond'] = all_data['OverallCond'].astype(str)
all_data['TotalSF'] = all_data['TotalBsmtSF'] + all_data['FirstFlrSF'] + all_data['SecondFlrSF']
all_data = all_data.drop(['TotalBsmtSF', 'SecondFlrSF', 'LotFrontage'], axis=1)
from scipy.stats import skew
numeric_feats = [f for f in all_data.columns if all_data.dtypes[f] != "object"]
skewed = all_data[numeric_feats].apply(lambda x: skew(x.dropna()))
all_data = pd.get_dummies(all_data)
train = all_data[:ntrain]
averaged = AveragingModels(models=(Ridge(), Lasso()))
averaged.fit(train.values, y_train)
kf = KFold(2, shuffle=True, random_state=42).get_n_splits(train.values)
GradientBoostingRegressor(n_estimators=2).fit(train[['TotalSF', 'OverallQual']], y_train)
