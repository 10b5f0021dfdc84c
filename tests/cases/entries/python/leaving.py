#: people.csv [age]
import pandas as pd

df = pd.read_csv('people.csv')
age = df['age']


def stop():
    breakpoint()
    quit()


def leave():
    exit(1)


if len(df) == 0:
    stop()
    leave()
after = df['age']
