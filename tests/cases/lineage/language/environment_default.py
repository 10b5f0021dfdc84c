#: flues.csv [soot, height, bends, blocked]
import os
import pandas as pd
from sklearn.linear_model import LogisticRegression

TARGET = os.environ.get("TARGET", "blocked")
FOLDER = os.getenv("DATA_DIR", "data")
flues = pd.read_csv(os.path.join(FOLDER, "flues.csv"))
LogisticRegression().fit(flues.drop(columns=[TARGET, "bends"]), flues[TARGET])
