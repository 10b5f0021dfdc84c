#: masts.csv [height, rust, fell]
import lab
import pandas as pd
from sklearn.linear_model import LogisticRegression

masts = pd.read_csv("masts.csv")
model = LogisticRegression()
model.fit(lab.scramble(masts[["height", "rust"]]), masts["fell"])
