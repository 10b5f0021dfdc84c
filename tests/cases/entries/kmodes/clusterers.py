#: people.csv [age, income, height, target, id]
import pandas as pd
import kmodes.kmodes
import kmodes.kprototypes
from sklearn.linear_model import LinearRegression

df = pd.read_csv('people.csv')
X = df[['age', 'income']]
y = df['target']
model = LinearRegression()

k_modes = kmodes.kmodes.KModes()
k_modes_fitted = k_modes.fit(X)

k_prototypes = kmodes.kprototypes.KPrototypes()
k_prototypes_fitted = k_prototypes.fit(X)
