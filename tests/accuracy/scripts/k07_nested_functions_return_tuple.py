import pandas as pd
from typing import NamedTuple
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler
class Split(NamedTuple):
    X_train: pd.DataFrame
    X_test: pd.DataFrame
    y_train: pd.Series
    y_test: pd.Series
def prepare(path, *, label, numeric, categorical=(), scale=False):
    df = pd.read_csv(path)
    def encode(frame):
        return pd.get_dummies(frame, columns=list(categorical)) if categorical else frame
    X = encode(df[list(numeric) + list(categorical)])
    y = df[label]
    parts = Split(*train_test_split(X, y, random_state=1))
    if scale:
        sc = StandardScaler().fit(parts.X_train)
        parts = parts._replace(X_train=sc.transform(parts.X_train), X_test=sc.transform(parts.X_test))
    return parts
def evaluate(split: Split, make=LogisticRegression, **kw):
    model = make(**kw).fit(split.X_train, split.y_train)
    return model, model.score(split.X_test, split.y_test)
a, _ = evaluate(prepare('heart.csv', label='target', numeric=['age', 'chol'], categorical=['cp']), max_iter=200)
b, s = evaluate(prepare('pima2.csv' if False else 'hr.csv', label='Attrition', numeric=('Age',), scale=True))
X_train, _, y_train, _ = prepare('train.csv', label='Survived', numeric=['Pclass'], categorical=['Sex'])
LogisticRegression(C=.5).fit(X_train, y_train)
