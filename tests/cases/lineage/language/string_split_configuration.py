#: moths2.csv [wing, dust, lamp, night]
import pandas as pd
from sklearn.linear_model import LogisticRegression

SPEC = "wing, dust -> night"
left, _, target = SPEC.partition(" -> ")
columns = [c.strip() for c in left.split(",")]
moths = pd.read_csv("moths2.csv")
LogisticRegression().fit(moths[columns], moths[target])
