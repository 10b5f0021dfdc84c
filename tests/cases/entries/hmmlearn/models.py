#: people.csv [age, income, height, target, id]
import pandas as pd
import hmmlearn.hmm
from sklearn.linear_model import LinearRegression

df = pd.read_csv('people.csv')
X = df[['age', 'income']]
y = df['target']
model = LinearRegression()

gaussianhmm = hmmlearn.hmm.GaussianHMM()
gaussianhmm_fitted = gaussianhmm.fit(X)

multinomialhmm = hmmlearn.hmm.MultinomialHMM()
multinomialhmm_fitted = multinomialhmm.fit(X)

categoricalhmm = hmmlearn.hmm.CategoricalHMM()
categoricalhmm_fitted = categoricalhmm.fit(X)

gmmhmm = hmmlearn.hmm.GMMHMM()
gmmhmm_fitted = gmmhmm.fit(X)
