#: grants.csv [asked, given, field, renewed]
import numpy as np
import pandas as pd
from sklearn.linear_model import LogisticRegression

grants = pd.read_csv("grants.csv")
grants["paid"] = np.where(grants["given"] > 0, grants["given"], grants["asked"])
LogisticRegression().fit(grants[["paid"]], grants["renewed"])
