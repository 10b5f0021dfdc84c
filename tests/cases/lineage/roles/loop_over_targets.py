#: rivers.csv [rain, slope, flow, trout, pike]
import pandas as pd
from sklearn.linear_model import LinearRegression
from sklearn.model_selection import train_test_split

rivers = pd.read_csv("rivers.csv")
TARGETS = ["trout", "pike"]
X = rivers.drop(columns=TARGETS + ["flow"])
models = {}
for target in TARGETS:
    X_train, X_test, y_train, y_test = train_test_split(X, rivers[target], random_state=1)
    models[target] = LinearRegression().fit(X_train, y_train)
