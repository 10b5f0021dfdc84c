#: geese.csv [wing, neck, lake, migrates]
import pandas as pd
from sklearn.calibration import CalibratedClassifierCV
from sklearn.naive_bayes import GaussianNB

geese = pd.read_csv("geese.csv")
CalibratedClassifierCV(GaussianNB(), cv=3).fit(geese[["wing", "neck"]], geese["migrates"])
