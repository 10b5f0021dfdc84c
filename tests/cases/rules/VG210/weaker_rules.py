#: heart.csv [chol, sex, ssn, target]
import pandas as pd
from sklearn.linear_model import LogisticRegression

heart = pd.read_csv("heart.csv")
LogisticRegression().fit(heart[["chol"]], heart["target"])
