#: wards.csv [bed, fever, stay, readmitted]
import pandas as pd
from sklearn.linear_model import LogisticRegression

CONFIG = {"data": "wards.csv", "inputs": ["fever", "stay"], "label": "readmitted"}
wards = pd.read_csv(CONFIG["data"])
LogisticRegression().fit(wards[CONFIG["inputs"]], wards[CONFIG["label"]])
