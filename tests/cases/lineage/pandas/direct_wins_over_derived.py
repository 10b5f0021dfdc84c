#: cells.csv [volts, amps, temperature, worn]
import pandas as pd
from sklearn.svm import SVC

cells = pd.read_csv("cells.csv")
cells["watts"] = cells["volts"] * cells["amps"]
SVC().fit(cells[["volts", "watts"]], cells["worn"])
