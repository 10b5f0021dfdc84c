#: seams.csv [length, stitch, operator, fault]
import numpy as np
import pandas as pd
from sklearn.tree import DecisionTreeClassifier

seams = pd.read_csv("seams.csv")
rest = np.delete(seams.values, [2, 3], axis=1)
X = np.column_stack((rest[:, 1], rest[:, 0]))
DecisionTreeClassifier().fit(X, seams.values[:, 3])
