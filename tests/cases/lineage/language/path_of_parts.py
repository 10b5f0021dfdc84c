#: cliffs.csv [chalk, height, birds]
from pathlib import Path
import pandas as pd
from sklearn.linear_model import LinearRegression

ROOT = Path(__file__).resolve().parent
DATA = ROOT / "data"
cliffs = pd.read_csv((DATA / "cliffs").with_suffix(".csv"))
LinearRegression().fit(cliffs[["chalk"]], cliffs["birds"])
