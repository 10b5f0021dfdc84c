#: tolls.csv [cars, trucks, hour, jam]
import pandas as pd
from sklearn.ensemble import GradientBoostingClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import cross_val_predict

tolls = pd.read_csv("tolls.csv")
guess = cross_val_predict(GradientBoostingClassifier(), tolls[["cars"]], tolls["jam"], cv=3, method="predict_proba")[:, 1]
X = tolls[["trucks"]].assign(guess=guess)
LogisticRegression().fit(X, tolls["jam"])
