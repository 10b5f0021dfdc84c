#: pupils.csv [pupil, school, reading, passed]
#: schools.csv [school, funding]
import pandas as pd
from sklearn.linear_model import LogisticRegression

pupils = pd.read_csv("pupils.csv")
schools = pd.read_csv("schools.csv")
both = pupils.merge(schools, on="school", how="left")
LogisticRegression().fit(both[["reading", "funding"]], both["passed"])
