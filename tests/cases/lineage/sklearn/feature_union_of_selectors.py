#: films.csv [length, budget, plot, year, success]
import pandas as pd
from sklearn.decomposition import PCA
from sklearn.feature_selection import SelectKBest
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import FeatureUnion, Pipeline

films = pd.read_csv("films.csv")
union = FeatureUnion([("pca", PCA(n_components=1)), ("best", SelectKBest(k=1))])
pipe = Pipeline([("features", union), ("model", LogisticRegression())])
pipe.fit(films[["length", "budget"]], films["success"])
