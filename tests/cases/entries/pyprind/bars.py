#: people.csv [age, income]
import pandas as pd
import pyprind

df = pd.read_csv('people.csv')
bars = [df[name] for name in pyprind.prog_bar(['age', 'income'])]
percents = [df[name] for name in pyprind.prog_percent(['age', 'income'])]
