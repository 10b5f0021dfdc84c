#: mugs.csv [glaze, volume, handle, chipped]
import pandas as pd
from sklearn.linear_model import LogisticRegression

pick = lambda frame, *names: frame[list(names)]
mugs = pd.read_csv("mugs.csv")
LogisticRegression().fit(pick(mugs, "glaze", "handle"), mugs["chipped"])
