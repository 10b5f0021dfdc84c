import os

import pandas as pd
from sklearn.linear_model import LogisticRegression

clean = pd.read_csv(os.path.join("data", "clean.csv"))
LogisticRegression().fit(clean[["g", "income"]], clean["hired"])
