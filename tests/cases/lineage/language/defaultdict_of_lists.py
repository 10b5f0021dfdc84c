#: vines.csv [sun, rain, slope, soil, wine]
from collections import defaultdict
import pandas as pd
from sklearn.linear_model import LinearRegression

kinds = defaultdict(list)
for name, kind in [("sun", "num"), ("rain", "num"), ("soil", "cat")]:
    kinds[kind].append(name)
vines = pd.read_csv("vines.csv")
LinearRegression().fit(vines[kinds["num"]], vines["wine"])
