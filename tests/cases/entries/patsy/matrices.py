#: people.csv [age, income, city, target]
import pandas as pd
from patsy import dmatrix

df = pd.read_csv('people.csv')
right = dmatrix('age + C(city)', df)
