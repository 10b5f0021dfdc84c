#: coins.csv [weight, diameter, ridges, forged]
import pandas as pd
from sklearn.model_selection import GridSearchCV
from sklearn.svm import SVC

coins = pd.read_csv("coins.csv")
search = GridSearchCV(SVC(), {"C": [0.1, 1, 10]}, cv=5)
search.fit(coins[["weight", "diameter"]], coins["forged"])
print(search.best_params_)
