import pandas as pd
from sklearn.svm import LinearSVC

columns = ["sepals", "petals", "kind"]
flowers = pd.read_csv("flowers.data", header=None, names=columns)
LinearSVC().fit(flowers[columns[:-1]], flowers[columns[-1]])
