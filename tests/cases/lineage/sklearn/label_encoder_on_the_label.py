#: notes.csv [serial, ink, paper, verdict]
import pandas as pd
from sklearn.ensemble import AdaBoostClassifier
from sklearn.preprocessing import LabelEncoder

notes = pd.read_csv("notes.csv")
y = LabelEncoder().fit_transform(notes["verdict"])
notes["ink"] = LabelEncoder().fit_transform(notes["ink"])
AdaBoostClassifier().fit(notes[["ink", "paper"]], y)
