import pandas as pd
from sklearn.linear_model import LogisticRegression
from sqlalchemy import create_engine

staff = pd.read_sql("SELECT * FROM staff", create_engine("sqlite:///hr.db"))
LogisticRegression().fit(staff[["s", "years"]], staff["left"])
