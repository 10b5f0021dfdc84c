#: people.csv [age, income]
import numexpr
import pandas as pd

df = pd.read_csv('people.csv')
age = df['age']
income = df['income']
total = numexpr.evaluate('age + income')
