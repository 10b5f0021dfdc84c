#: cheeses.csv [months, salt, milk, prize]
import pandas as pd
from sklearn.ensemble import RandomForestClassifier
from sklearn.model_selection import train_test_split

cheeses = pd.read_csv("cheeses.csv")
X, y = cheeses.drop("prize", axis=1), cheeses["prize"]
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.25, random_state=3)
forest = RandomForestClassifier(random_state=3)
forest.fit(X_train, y_train)
print(forest.score(X_test, y_test))
