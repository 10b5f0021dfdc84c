#: rafts.csv [logs, rope, cargo, sinks]
import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split

def prepare(path):
    rafts = pd.read_csv(path)
    train, test = train_test_split(rafts, test_size=0.2)
    return {"train": (train[["logs", "rope"]], train["sinks"]), "test": (test[["logs", "cargo"]], test["sinks"])}

parts = prepare("rafts.csv")
model = LogisticRegression().fit(*parts["train"])
print(model.score(*parts["test"]))
