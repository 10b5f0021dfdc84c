#: people.csv [age, income, height, target, id]
import pandas as pd
import prince
from sklearn.linear_model import LinearRegression

df = pd.read_csv('people.csv')
X = df[['age', 'income']]
y = df['target']
model = LinearRegression()

pca = prince.PCA()
pca_fitted = pca.fit(X, y)

mca = prince.MCA()
mca_fitted = mca.fit(X, y)

ca = prince.CA()
ca_fitted = ca.fit(X, y)

famd = prince.FAMD()
famd_fitted = famd.fit(X, y)

mfa = prince.MFA()
mfa_fitted = mfa.fit(X, y)
