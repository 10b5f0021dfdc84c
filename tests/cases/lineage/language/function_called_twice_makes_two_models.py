#: cats.csv [age, lives, lazy]
#: dogs.csv [age, tricks, lazy]
import pandas as pd
from sklearn.linear_model import LogisticRegression


def train(frame):
    return LogisticRegression().fit(frame.drop("lazy", axis=1), frame["lazy"])


cat_model = train(pd.read_csv("cats.csv"))
dog_model = train(pd.read_csv("dogs.csv"))
