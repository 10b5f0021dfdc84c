#: genes.csv [g1, g2, g3, relapse]
import pandas as pd
from sklearn.feature_selection import SelectKBest, f_classif
from sklearn.linear_model import LogisticRegression

genes = pd.read_csv("genes.csv")
chosen = SelectKBest(f_classif, k=2).fit_transform(genes[["g1", "g2", "g3"]], genes["relapse"])
LogisticRegression().fit(chosen, genes["relapse"])
