#: ropes.csv [hemp, nylon, length, snaps]
import matplotlib.pyplot as plt
import pandas as pd
from sklearn.linear_model import LogisticRegression

ropes = pd.read_csv("ropes.csv")
figure, axes = plt.subplots(1, 2)
for number, axis in enumerate(axes):
    LogisticRegression(C=10 ** number).fit(ropes[["hemp", "nylon"]], ropes["snaps"])
    axis.set_title(number)
