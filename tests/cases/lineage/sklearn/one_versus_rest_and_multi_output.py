#: genes.csv [g1, g2, liver, lung]
import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.multiclass import OneVsRestClassifier
from sklearn.multioutput import ClassifierChain, MultiOutputClassifier
from sklearn.svm import LinearSVC

genes = pd.read_csv("genes.csv")
X, Y = genes[["g1", "g2"]], genes[["liver", "lung"]]
OneVsRestClassifier(LinearSVC()).fit(X, genes["liver"])
MultiOutputClassifier(LogisticRegression()).fit(X, Y)
ClassifierChain(LogisticRegression(), order="random").fit(X, Y)
