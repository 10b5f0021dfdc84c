#: people.csv [id, age, sex, w, y]
import pandas as pd
import optuna
import xgboost as xgb
from functools import partial
from hyperopt import STATUS_OK, fmin, hp, tpe
from sklearn.ensemble import RandomForestClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import cross_val_score

people = pd.read_csv("people.csv")

def objective(trial):
    kind = trial.suggest_categorical("kind", ["lr", "rf"])
    model = LogisticRegression(C=trial.suggest_float("c", 1e-5, 1)) if kind == "lr" else RandomForestClassifier()
    return cross_val_score(model, people[["age", "w"]], people["y"], cv=3).mean()

study = optuna.create_study(direction="maximize")
study.optimize(objective, n_trials=10)
RandomForestClassifier(**study.best_params).fit(people[["age"]], people["y"])

class Objective:
    def __init__(self, data):
        self.data = data

    def __call__(self, trial):
        return xgb.train({"eta": trial.suggest_float("eta", 0.1, 1)}, xgb.DMatrix(self.data[["sex"]], label=self.data["y"])).best_score

optuna.create_study().optimize(Objective(people), n_trials=2)

def loss(params, features, target):
    model = RandomForestClassifier(n_estimators=int(params["n"])).fit(features, target)
    return {"loss": -model.score(features, target), "status": STATUS_OK}

fmin(fn=partial(loss, features=people[["sex", "age"]], target=people["y"]), space={"n": hp.quniform("n", 1, 9, 1)}, algo=tpe.suggest)
