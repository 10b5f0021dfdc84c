import pandas as pd
from sklearn.linear_model import LogisticRegression, Ridge
from sklearn.model_selection import train_test_split

# A module of helpers: a parameter is a dataset of which nothing is known, but what the function itself says.


def prepare(df, target="defaulted"):
    df = df.dropna()
    df["burden"] = df["debt"] / df["income"]
    return df.drop(columns=[target, "loan_id"]), df[target]


def train(df, cols=None):
    X, y = prepare(df)
    Ridge().fit(X, y)
    LogisticRegression().fit(df[["age", "income"]], df["defaulted"])
    LogisticRegression().fit(df[cols], df["defaulted"])


def tune(model, X, y, test_size=0.2):
    X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=test_size)
    model.fit(X_train, y_train)
    return model.score(X_test, y_test)


def scaled(scaler, frame, **options):
    X = scaler.transform(frame[["age", "income"]])
    Ridge(**options).fit(X, frame.income)


def fit_again(data, depth):
    Ridge().fit(data.X_train, data.y_train)
    if depth > 0:
        fit_again(data, depth - 1)


def with_callback(frame):
    def on_done(rows):
        Ridge().fit(frame[["age"]], rows["income"])

    return on_done


def fitted(frame, kind="ridge", target="rent"):
    X = frame.drop(columns=target)
    if kind == "ridge":
        return Ridge().fit(X, frame[target])
    return LogisticRegression().fit(X, frame[target])


# Called: what it trains has its real columns, once.
def used(df):
    Ridge().fit(df[["rooms"]], df["rent"])


used(pd.read_csv("flats.csv"))
