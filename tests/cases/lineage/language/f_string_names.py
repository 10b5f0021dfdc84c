#: quiz.csv [pupil, q1, q2, q3, grade]
import pandas as pd
from sklearn.linear_model import LinearRegression

quiz = pd.read_csv("quiz.csv")
questions = [f"q{number}" for number in range(1, 4)]
LinearRegression().fit(quiz[questions], quiz["grade"])
