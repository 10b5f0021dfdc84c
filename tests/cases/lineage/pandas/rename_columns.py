#: survey.csv [q1, q2, q3]
import pandas as pd
from sklearn.linear_model import Ridge

answers = pd.read_csv("survey.csv")
answers = answers.rename(columns={"q1": "hours", "q3": "score"})
Ridge().fit(answers[["hours", "q2"]], answers["score"])
