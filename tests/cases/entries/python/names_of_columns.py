#: people.csv [age, income]
import enum
import pandas as pd

df = pd.read_csv('people.csv')


class Column(enum.StrEnum):  # since Python 3.11
    AGE = 'age'


by_text = df[Column.AGE]  # since Python 3.11
