#: panel.csv [lab_iron, lab_zinc, age, anemic]
import pandas as pd
from sklearn.linear_model import LogisticRegression

panel = pd.read_csv("panel.csv")
LogisticRegression().fit(panel.filter(regex="^lab_"), panel["anemic"])
