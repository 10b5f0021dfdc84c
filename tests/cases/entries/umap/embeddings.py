#: people.csv [age, income, height, target, id]
import pandas as pd
import umap
from sklearn.linear_model import LinearRegression

df = pd.read_csv('people.csv')
X = df[['age', 'income']]
y = df['target']
model = LinearRegression()

umap2 = umap.UMAP()
umap2_fitted = umap2.fit(X, y)
umap2_embedding = umap2.embedding_
