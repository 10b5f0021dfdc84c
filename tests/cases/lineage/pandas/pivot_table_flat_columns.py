#: visits.csv [user, page, seconds, bought]
import pandas as pd
from sklearn.linear_model import LogisticRegression

visits = pd.read_csv("visits.csv")
wide = visits.pivot_table(index="user", columns="page", values="seconds", aggfunc="sum", fill_value=0)
y = visits.groupby("user")["bought"].max()
LogisticRegression().fit(wide, y)
