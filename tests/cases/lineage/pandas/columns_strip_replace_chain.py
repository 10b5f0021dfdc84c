#: cells.csv [Site_Name, Volts_(V), Amps_(A), Failed]
import pandas as pd
from sklearn.linear_model import LogisticRegression

cells = pd.read_csv("cells.csv")
cells.columns = cells.columns.str.lower().str.replace("_(v)", "", regex=False).str.replace("_(a)", "", regex=False)
LogisticRegression().fit(cells[["volts", "amps"]], cells["failed"])
