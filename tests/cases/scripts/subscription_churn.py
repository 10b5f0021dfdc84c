"""Who will cancel? Everything in the export but the answer goes in, whatever the export holds today."""
import pandas as pd
from sklearn.ensemble import RandomForestClassifier
from sklearn.model_selection import cross_val_score, train_test_split

accounts = pd.read_csv("exports/accounts.csv")
accounts = accounts.dropna(subset=["target"])

X = accounts.drop("target", axis=1)
y = accounts["target"]

forest = RandomForestClassifier(n_estimators=250, class_weight="balanced", random_state=5)
print(cross_val_score(forest, X, y, cv=5).mean())

X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=5)
forest.fit(X_train, y_train)
print(forest.score(X_test, y_test))
