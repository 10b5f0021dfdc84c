#: people.csv [age, income, target]
import pandas as pd
import mylib

df = pd.read_csv('people.csv')

# What trains, by its name, is a model; what transforms keeps the columns.
model = mylib.Network()
model.fit_generator(df[['age', 'income']])


def train(model, scaler, X, y):
    model.fit(scaler.transform(X), y)


changed = mylib.Scaler().transform(df[['age']])
