#: jobs.csv [score, years, race, hired]
import pandas as pd
from fairlearn.postprocessing import ThresholdOptimizer
from sklearn.linear_model import LogisticRegression

jobs = pd.read_csv("jobs.csv")
X = jobs[["score", "years"]]
fair = ThresholdOptimizer(estimator=LogisticRegression(), constraints="equalized_odds")
fair.fit(X, jobs["hired"], sensitive_features=jobs["race"])
