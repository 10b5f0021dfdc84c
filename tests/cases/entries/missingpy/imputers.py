#: people.csv [age, income, height, target, id]
import pandas as pd
import missingpy
from sklearn.linear_model import LinearRegression

df = pd.read_csv('people.csv')
X = df[['age', 'income']]
y = df['target']
model = LinearRegression()

knn_imputer = missingpy.KNNImputer()
knn_imputer_fitted = knn_imputer.fit(X, y)

miss_forest = missingpy.MissForest()
miss_forest_fitted = miss_forest.fit(X, y)
