#: people.csv [age, income, target]
import pandas as pd
from flaml import AutoML

df = pd.read_csv('people.csv')
search = AutoML()
search.fit(df[['age', 'income']], df['target'], task='classification')
best = search.model
predicted = best.predict(df[['age', 'income']])
