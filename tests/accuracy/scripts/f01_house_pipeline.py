import pandas as pd
import numpy as np
from sklearn.model_selection import train_test_split, cross_val_score
from sklearn.linear_model import Lasso, Ridge
train = pd.read_csv('houses.csv')
train['SalePrice'] = np.log1p(train['SalePrice'])
all_data = train.loc[:, 'MSZoning':'SaleCondition'].copy()
for col in ('MSZoning', 'Neighborhood'):
    all_data[col] = all_data[col].fillna(all_data[col].mode()[0])
all_data['TotalSF'] = all_data['TotalBsmtSF'] + all_data['FirstFlrSF'] + all_data['SecondFlrSF']
all_data = all_data.drop(['TotalBsmtSF', 'FirstFlrSF', 'SecondFlrSF', 'LotFrontage'], axis=1)
qual = {'Ex': 5, 'Gd': 4, 'TA': 3, 'Fa': 2, 'Po': 1}
all_data['ExterQual'] = all_data['ExterQual'].map(qual).fillna(0)
all_data = pd.get_dummies(all_data)
all_data = all_data.fillna(all_data.mean())
X_train = all_data[:train.shape[0]]
y = train.SalePrice
Ridge().fit(X_train, y)
xtr, xte, ytr, yte = train_test_split(X_train.values, y.values, test_size=0.2, random_state=1)
Lasso().fit(xtr, ytr)
