# %% [markdown]
# Medical costs
# %%
import numpy as np # linear algebra
import pandas as pd # data processing
import matplotlib.pyplot as plt
import seaborn as sns
import warnings
warnings.filterwarnings('ignore')

data = pd.read_csv('../input/insurance/insurance.csv')
data.head()
data.info()
data.isnull().sum()

# %%
plt.figure(figsize=(12, 4))
sns.histplot(data['charges'], kde=True)
plt.show()
data.groupby('sex')['charges'].mean().plot(kind='bar')
for col in data.select_dtypes('object'):
    print(col, data[col].unique())

# %%
from sklearn.preprocessing import LabelEncoder
le = LabelEncoder()
le.fit(data.sex.drop_duplicates())
data.sex = le.transform(data.sex)
le.fit(data.smoker.drop_duplicates())
data.smoker = le.transform(data.smoker)
le.fit(data.region.drop_duplicates())
data.region = le.transform(data.region)
data.corr()['charges'].sort_values()

# %%
data["weight_condition"] = np.nan
lst = [data]
for col in lst:
    col.loc[col["bmi"] < 18.5, "weight_condition"] = 0
    col.loc[(col["bmi"] >= 18.5) & (col["bmi"] < 24.986), "weight_condition"] = 1
    col.loc[col["bmi"] >= 24.986, "weight_condition"] = 2

# %%
from sklearn.linear_model import LinearRegression
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import PolynomialFeatures
from sklearn.metrics import r2_score, mean_squared_error
from sklearn.ensemble import RandomForestRegressor

x = data.drop(['charges', 'weight_condition'], axis=1)
y = data.charges
x_train, x_test, y_train, y_test = train_test_split(x, y, random_state=0)
lr = LinearRegression().fit(x_train, y_train)
y_train_pred = lr.predict(x_train)
y_test_pred = lr.predict(x_test)
print(lr.score(x_test, y_test))

# %%
X = data.drop(['charges', 'region'], axis=1)
Y = data.charges
quad = PolynomialFeatures(degree=2)
x_quad = quad.fit_transform(X)
X_train, X_test, Y_train, Y_test = train_test_split(x_quad, Y, random_state=0)
plr = LinearRegression().fit(X_train, Y_train)

# %%
forest = RandomForestRegressor(n_estimators=3, criterion='squared_error', random_state=1, n_jobs=-1)
forest.fit(x_train.drop('sex', axis=1), y_train)
plt.scatter(forest.predict(x_train.drop('sex', axis=1)), y_train, c='black')
plt.hlines(y=0, xmin=0, xmax=60000, lw=2, color='red')
plt.show()
