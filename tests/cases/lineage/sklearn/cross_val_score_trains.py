#: moths.csv [wing, antenna, dust, species]
import pandas as pd
from sklearn.discriminant_analysis import LinearDiscriminantAnalysis
from sklearn.model_selection import cross_val_score

moths = pd.read_csv("moths.csv")
scores = cross_val_score(LinearDiscriminantAnalysis(), moths[["wing", "antenna"]], moths["species"], cv=4)
print(scores.mean())
