#: locks.csv [rise, gates, boats, level, jams]
import numpy as np
import pandas as pd
from sklearn.linear_model import LinearRegression

locks = pd.read_csv("locks.csv")
names = np.array(["rise", "gates", "boats", "jams"])
data = locks[names].to_numpy()
LinearRegression().fit(data[:, names != "jams"], data[:, names == "jams"])
LinearRegression().fit(locks.iloc[:, np.where(locks.columns.str.contains("RISE|level", case=False))[0]], locks["jams"])
words = np.array(["low", "high"])
locks["word"] = words[locks["level"].to_numpy()]
LinearRegression().fit(pd.get_dummies(locks["word"]), locks["jams"])
rec = locks.to_records(index=False)
LinearRegression().fit(np.c_[rec.rise, rec["boats"]], rec.jams)
