#: people.csv [age, income, target]
import pandas as pd
from lazypredict.Supervised import LazyClassifier, LazyRegressor
from sklearn.model_selection import train_test_split

df = pd.read_csv('people.csv')
X_train, X_test, y_train, y_test = train_test_split(df[['age', 'income']], df['target'])
models, predictions = LazyClassifier().fit(X_train, X_test, y_train, y_test)
regressions, regressed = LazyRegressor().fit(X_train, X_test, y_train, y_test)
