"""Ranks applicants for interviews: numbers are scaled, words are encoded, what is not named is left out."""
import pandas as pd
from sklearn.compose import ColumnTransformer
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GridSearchCV
from sklearn.pipeline import Pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler

NAMES = ["applicant", "years", "test_score", "degree", "gender", "nationality", "invited"]
applicants = pd.read_csv("data/applicants.tsv", sep="\t", header=None, names=NAMES)
applicants = applicants[applicants["years"].notna()]

numbers = Pipeline([("fill", SimpleImputer(strategy="median")), ("scale", StandardScaler())])
words = OneHotEncoder(handle_unknown="ignore")
prepare = ColumnTransformer(
    transformers=[
        ("numbers", numbers, ["years", "test_score"]),
        ("words", words, ["degree", "gender"]),
    ],
    remainder="drop",
)

ranking = Pipeline([("prepare", prepare), ("rank", LogisticRegression(max_iter=1000))])
search = GridSearchCV(ranking, {"rank__C": [0.01, 0.1, 1.0]}, cv=5, scoring="roc_auc")
search.fit(applicants.drop("invited", axis=1), applicants["invited"])
print(search.best_params_, search.best_score_)
