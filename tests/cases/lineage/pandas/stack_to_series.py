#: exams.csv [pupil, q1, q2]
import pandas as pd
from sklearn.cluster import KMeans

exams = pd.read_csv("exams.csv").set_index("pupil")
long = exams.stack().reset_index()
long.columns = ["pupil", "part", "score"]
KMeans(2).fit(long[["score"]])
