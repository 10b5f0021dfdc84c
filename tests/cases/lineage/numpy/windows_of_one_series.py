#: meter.csv [day, load, temp]
import numpy as np
import pandas as pd
from sklearn.linear_model import LinearRegression

meter = pd.read_csv("meter.csv")
values = meter["load"].values
X, y = [], []
for i in range(5, len(values)):
    X.append(values[i - 5:i])
    y.append(values[i])
X, y = np.array(X), np.array(y)
LinearRegression().fit(X, y)
