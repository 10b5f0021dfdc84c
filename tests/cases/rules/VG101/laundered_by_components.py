#: loans.csv [id, sex, branch, income, amount, default]
import numpy as np
import pandas as pd
from sklearn.linear_model import LogisticRegression

loans = pd.read_csv("loans.csv")
from sklearn.decomposition import PCA
from sklearn.pipeline import make_pipeline

pipe = make_pipeline(PCA(2), LogisticRegression())
pipe.fit(loans.drop(columns=["id", "branch", "default"]), loans["default"])
