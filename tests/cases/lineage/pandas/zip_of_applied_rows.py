#: kites.csv [span, sail, wind, tail, flies]
import pandas as pd
from sklearn.linear_model import LogisticRegression

kites = pd.read_csv("kites.csv")
kites["lift"], kites["drag"] = zip(*kites.apply(lambda k: (k["span"] * k["sail"], k["tail"]), axis=1))
LogisticRegression().fit(kites[["lift"]], kites["flies"])
LogisticRegression().fit(kites[["drag"]], kites["flies"])
pairs = kites.apply(lambda k: [k["wind"], k["span"]], axis=1, result_type="expand")
LogisticRegression().fit(pairs[[1]], kites["flies"])
rows = pd.DataFrame(kites.apply(lambda k: (k["wind"], k["tail"]), axis=1).tolist(), columns=["w", "t"])
LogisticRegression().fit(rows[["t"]], kites["flies"])
