#: people.csv [name, city]
import numpy as np
import pandas as pd

df = pd.read_csv("people.csv")
names = df["name"].to_numpy().astype(str)
both = np.char.add(names, df["city"].to_numpy().astype(str))
capital = np.char.capitalize(names)
letters = np.char.count(names, "a")
ends = np.char.endswith(names, "x")
where = np.char.find(names, "a")
low = np.char.lower(names)
other = np.char.replace(names, "a", "b")
starts = np.char.startswith(names, "x")
bare = np.char.strip(names)
title = np.char.title(names)
up = np.char.upper(names)
