#: people.csv [age, income, height, target, id]
import pandas as pd
import skorch
from sklearn.linear_model import LinearRegression

df = pd.read_csv('people.csv')
X = df[['age', 'income']]
y = df['target']
model = LinearRegression()

neural_net = skorch.NeuralNet(None)
neural_net_fitted = neural_net.fit(X, y)
neural_net_history = neural_net.history
neural_net_initialize = neural_net.initialize()
neural_net_load_params = neural_net.load_params()
neural_net_module = neural_net.module_
neural_net_save_params = neural_net.save_params()

neural_net_binary_classifier = skorch.NeuralNetBinaryClassifier(None)
neural_net_binary_classifier_fitted = neural_net_binary_classifier.fit(X, y)
