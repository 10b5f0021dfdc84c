#: hikes.csv [length, climb, rain, hours]
import numpy as np
import pandas as pd
from sklearn.linear_model import Ridge
from sklearn.model_selection import cross_validate, learning_curve, permutation_test_score, validation_curve

hikes = pd.read_csv("hikes.csv")
X, y = hikes[["length", "climb"]], hikes["hours"]
sizes, train, test = learning_curve(Ridge(), X, y, cv=3)
train, test = validation_curve(Ridge(), X, y, param_name="alpha", param_range=np.logspace(-2, 2, 5))
score, scores, p = permutation_test_score(Ridge(), X[["climb"]], y)
result = cross_validate(Ridge(), X, y, return_estimator=True)
print(result["test_score"].mean(), test.mean(axis=1))
