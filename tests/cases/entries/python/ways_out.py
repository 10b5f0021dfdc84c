#: people.csv [age, income]
import os
import sys
import pandas as pd

df = pd.read_csv('people.csv')
if len(df) == 0:
    df = df[['age']]
    sys.exit(1)
if len(df) == 1:
    df = df[['income']]
    os._exit(1)
left = df
