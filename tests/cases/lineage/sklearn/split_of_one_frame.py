#: calls.csv [agent, wait, length, sold]
import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split

calls = pd.read_csv("calls.csv")
train, test = train_test_split(calls, test_size=0.2)
LogisticRegression().fit(train[["wait", "length"]], train["sold"])
