#: bells.csv [metal, size, tone, tower, cracked]
import numpy as np
import pandas as pd
from sklearn.linear_model import LogisticRegression

bells = pd.read_csv("bells.csv")
density = {"bronze": 8, "iron": 7}
heights = [10, 20, 30]
bells["density"] = [density[m] for m in bells["metal"]]
LogisticRegression().fit(bells[["density"]], bells["cracked"])
bells["height"] = [heights[t] for t in bells["tower"]]
bells["known"] = [density.get(m, 0) for m in bells["metal"]]
LogisticRegression().fit(bells[["height", "known"]], bells["cracked"])
bells["taken"] = np.take(np.array([1, 4, 9]), bells["size"])
LogisticRegression().fit(bells[["taken"]], bells["cracked"])
