#: tides.csv [moon, wind, level]
import numpy as np
import pandas as pd
from sklearn.linear_model import Ridge

tides = pd.read_csv("data/tides.csv")
cube = np.atleast_3d(tides[["moon", "wind"]])
Ridge().fit(cube.reshape(len(tides), -1), tides["level"])
