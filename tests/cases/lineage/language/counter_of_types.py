#: urns.csv [clay, ash, gilt, old]
from collections import Counter
import pandas as pd
from sklearn.linear_model import LogisticRegression

votes = Counter(["clay", "ash", "clay"])
urns = pd.read_csv("urns.csv")
LogisticRegression().fit(urns[list(votes)], urns["old"])
