#: ducks.csv [bill, feather, pond, sex]
import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split

ducks = pd.read_csv("ducks.csv")
X, y = ducks.loc[:, "bill":"feather"], ducks["sex"]
X_train, X_rest, y_train, y_rest = train_test_split(X, y, test_size=0.4)
X_valid, X_test, y_valid, y_test = train_test_split(X_rest, y_rest, test_size=0.5)
best = max((LogisticRegression(C=c).fit(X_train, y_train) for c in (0.1, 1)), key=lambda m: m.score(X_valid, y_valid))
best.fit(pd.concat([X_train, X_valid]), pd.concat([y_train, y_valid]))
