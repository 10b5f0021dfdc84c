"""Train a model on the heart data."""
import numpy as np
import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import (
    cross_val_score,
    train_test_split,
)

COLUMNS = ['age', 'sex', 'chol']
PARAMS = {
    'C': [0.1, 1.0, 10],
    'penalty': ('l1', 'l2'),
}


def load(path, *, target="target"):
    """Read the file.

    Drops what is missing.
    """
    df = pd.read_csv(path, na_values=["?", "-9"])
    df = df.dropna().reset_index(drop=True)
    if target not in df.columns:
        raise ValueError(f"no {target!r} in {path}")
    for column in df.select_dtypes("object"):
        df[column] = df[column].astype("category").cat.codes
    return df.drop(columns=[target]), df[target]


class Trainer:
    def __init__(self, model=None):
        self.model = model or LogisticRegression(max_iter=1000)
        self.scores = []

    def fit(self, X, y):
        X_train, X_test, y_train, y_test = train_test_split(
            X, y, test_size=0.2, random_state=0)
        self.model.fit(X_train, y_train)
        score = self.model.score(X_test, y_test)
        self.scores.append(score)
        print("score: %.3f" % score)
        return self

    @property
    def best(self):
        return max(self.scores, default=None)


if __name__ == "__main__":
    X, y = load("heart.csv")
    trainer = Trainer()
    try:
        trainer.fit(X[COLUMNS], y)
    except ValueError as error:
        print(error)
    else:
        print(trainer.best)
    finally:
        del X
    with open("scores.txt", "w") as out:
        out.write(str(trainer.scores))
    print(np.mean(cross_val_score(trainer.model, X, y, cv=5)))
