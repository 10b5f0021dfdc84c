#: herds.csv [weight, pasture, sold]
import pandas as pd
from sklearn.linear_model import LogisticRegression

herds = pd.get_dummies(pd.read_csv("herds.csv"), columns=["pasture", "sold"])
y = herds["sold_yes"]
LogisticRegression().fit(herds.drop(columns=["sold_yes", "sold_no"]), y)

# A pasture may be left.
two = herds.drop(columns=["sold_yes", "sold_no", "pasture_low", "pasture_high"])
LogisticRegression().fit(two, y)
LogisticRegression().fit(herds.filter(like="past"), y)
LogisticRegression().fit(herds[[c for c in herds.columns if "past" in c]], y)
