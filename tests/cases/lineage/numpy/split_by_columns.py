#: ponds.csv [depth, area, reeds, ph, frogs, newts]
import numpy as np
import pandas as pd
from sklearn.linear_model import Ridge

data = pd.read_csv("ponds.csv").to_numpy()
size, plants, counts = np.split(data, [2, 4], axis=1)
first, second = np.hsplit(data, 2)
early, late = np.array_split(size, 2)
Ridge().fit(np.hstack([early, late]), counts[:, 0])
Ridge().fit(first, second)
Ridge().fit(plants, counts[:, 1])
