#: wells.csv [depth, flow, iron, dry]
import numpy as np
import pandas as pd
from sklearn.linear_model import LogisticRegression

wells = pd.read_csv("wells.csv")
grade = np.vectorize(lambda d, f, i: 2 if d > 50 else (1 if f > 3 else (0 if i > 1 else -1)))
wells["grade"] = grade(wells["depth"], wells["flow"], wells["iron"])
LogisticRegression().fit(wells[["grade"]], wells["dry"])
