#: people.csv [age, income, height, target, id]
import numpy as np
import pandas as pd
import lightgbm
df = pd.read_csv('people.csv')
X = df[['age', 'income']]
y = df['target']
a = df['age']

dataset = lightgbm.Dataset(X, y)
dataset_construct = dataset.construct()
dataset_create_valid = dataset.create_valid(X, y)
dataset_get_data = dataset.get_data()
dataset_get_label = dataset.get_label()
dataset_set_group = dataset.set_group(df['id'])
dataset_set_reference = dataset.set_reference(lightgbm.Dataset(X))
dataset_set_weight = dataset.set_weight(df['income'])
dataset_subset = dataset.subset([0])

booster = lightgbm.Booster({}, lightgbm.Dataset(X, y))
booster_best_iteration = booster.best_iteration
booster_best_score = booster.best_score
booster_predict = booster.predict(X)
booster_refit = booster.refit(X, y)
booster_update = booster.update(lightgbm.Dataset(X, y))

lgbm_model = lightgbm.LGBMModel()
lgbm_model_fitted = lgbm_model.fit(X, y)
lgbm_model_booster = lgbm_model.booster_
lgbm_model_evals_result = lgbm_model.evals_result_

lgbm_classifier = lightgbm.LGBMClassifier()
lgbm_classifier_fitted = lgbm_classifier.fit(X, y)

lgbm_ranker = lightgbm.LGBMRanker()
lgbm_ranker_fitted = lgbm_ranker.fit(X, y)
