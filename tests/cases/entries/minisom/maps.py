#: people.csv [age, income, height, target, id]
import pandas as pd
import minisom
from sklearn.linear_model import LinearRegression

df = pd.read_csv('people.csv')
X = df[['age', 'income']]
y = df['target']
model = LinearRegression()

mini_som = minisom.MiniSom()
mini_som_train = mini_som.train(X)
mini_som_train_batch = mini_som.train_batch(X)
mini_som_train_random = mini_som.train_random(X)
mini_som_winner = mini_som.winner(X)
