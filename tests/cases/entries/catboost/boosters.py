#: people.csv [age, income, height, target, id]
import numpy as np
import pandas as pd
import catboost
df = pd.read_csv('people.csv')
X = df[['age', 'income']]
y = df['target']
a = df['age']

# Functions of catboost.
train = catboost.train(catboost.Pool(X, y), {})

pool = catboost.Pool(X, y)
pool_get_features = pool.get_features()
pool_get_label = pool.get_label()
pool_set_weight = pool.set_weight(df['income'])
pool_slice = pool.slice([0])

cat_boost = catboost.CatBoost()
cat_boost_fitted = cat_boost.fit(X, y)
cat_boost_copy = cat_boost.copy()
cat_boost_get_best_score = cat_boost.get_best_score()
cat_boost_get_evals_result = cat_boost.get_evals_result()
cat_boost_get_feature_importance = cat_boost.get_feature_importance()
cat_boost_grid_search = cat_boost.grid_search({'depth': [2]}, X, y)
cat_boost_load_model = cat_boost.load_model()
cat_boost_randomized_search = cat_boost.randomized_search({'depth': [2]}, X, y)
cat_boost_save_model = cat_boost.save_model()
cat_boost_select_features = cat_boost.select_features(X, y)

cat_boost_ranker = catboost.CatBoostRanker()
cat_boost_ranker_fitted = cat_boost_ranker.fit(X, y)
