#: glass.csv [sample, na, mg, al, kind]
import pandas as pd
from sklearn.naive_bayes import GaussianNB

glass = pd.read_csv("glass.csv")
GaussianNB().fit(glass.loc[:, "na":"al"], glass.loc[:, "kind"])
