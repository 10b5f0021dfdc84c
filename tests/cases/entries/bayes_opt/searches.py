#: people.csv [age, income, target]
import pandas as pd
from bayes_opt import BayesianOptimization
from sklearn.ensemble import RandomForestClassifier
from sklearn.model_selection import cross_val_score

df = pd.read_csv('people.csv')


def score(depth=3):
    forest = RandomForestClassifier(max_depth=int(depth))
    return cross_val_score(forest, df[['age', 'income']], df['target']).mean()


# The function is called, with values that only the search knows.
search = BayesianOptimization(score, {'depth': (2, 8)})
searched = search.maximize(init_points=2, n_iter=5)
best = search.max
