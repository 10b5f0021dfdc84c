#: turbines.csv [inspected, hours, vibration, failed]
import pandas as pd
from sklearn.tree import DecisionTreeClassifier

turbines = pd.read_csv("turbines.csv")
turbines = turbines.dropna(subset=["inspected"])
DecisionTreeClassifier().fit(turbines[["hours", "vibration"]], turbines["failed"])
