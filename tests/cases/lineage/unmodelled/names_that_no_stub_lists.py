#: trees.csv [height, girth, leaves, sold]
import numpy as np
import pandas as pd
from scipy import stats
from sklearn.cluster import FutureMeans
from sklearn.ensemble import FutureForestClassifier
from sklearn.feature_selection import FutureSelector
from sklearn.svm import SVC

trees = pd.read_csv("trees.csv")
FutureForestClassifier().fit(trees[["height"]], trees["sold"])
FutureMeans(3).fit_predict(trees[["girth"]])
SVC().fit(stats.future_norm(trees[["height", "leaves"]]), trees["sold"])
SVC().fit(np.linalg.future_parts(trees[["girth"]]), trees["sold"])
SVC().fit(FutureSelector(1).fit_transform(trees[["height", "girth"]], trees["sold"]), trees["sold"])
