#: masts.csv [height, rust, wind, fell]
import lab
import pandas as pd
from sklearn.linear_model import LogisticRegression

masts = pd.read_csv("masts.csv")
X = lab.scramble(masts[["height", "rust"]])
LogisticRegression().fit(X, masts["fell"])
