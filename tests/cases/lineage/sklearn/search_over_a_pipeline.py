#: cakes.csv [flour, sugar, oven, tin, taste]
import pandas as pd
from sklearn.experimental import enable_halving_search_cv
from sklearn.feature_selection import SelectKBest, f_classif
from sklearn.model_selection import HalvingGridSearchCV, RandomizedSearchCV
from sklearn.pipeline import Pipeline
from sklearn.svm import SVC

cakes = pd.read_csv("cakes.csv")
X, y = cakes.drop(columns=["taste", "tin"]), cakes["taste"]
pipe = Pipeline([("best", SelectKBest(f_classif)), ("svc", SVC())])
RandomizedSearchCV(pipe, {"best__k": [1, 2]}, n_iter=2).fit(X, y)
search = HalvingGridSearchCV(pipe, {"svc__C": [1, 10]}).fit(X, y)
search.best_estimator_.fit(X[["flour"]], y)
