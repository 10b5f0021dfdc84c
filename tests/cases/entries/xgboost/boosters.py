#: people.csv [age, income, height, target, id]
import numpy as np
import pandas as pd
import xgboost
import xgboost.dask
df = pd.read_csv('people.csv')
X = df[['age', 'income']]
y = df['target']
a = df['age']


d_matrix = xgboost.DMatrix(X, y)
d_matrix_get_base_margin = d_matrix.get_base_margin()
d_matrix_get_data = d_matrix.get_data()
d_matrix_get_group = d_matrix.get_group()
d_matrix_get_label = d_matrix.get_label()
d_matrix_get_weight = d_matrix.get_weight()
d_matrix_num_col = d_matrix.num_col()
d_matrix_num_row = d_matrix.num_row()
d_matrix_set_base_margin = d_matrix.set_base_margin(df['income'])
d_matrix_set_group = d_matrix.set_group([20, 20])
d_matrix_slice = d_matrix.slice([0, 1])  # needs one without groups

device_quantiled_matrix = xgboost.DeviceQuantileDMatrix(X, y)

booster = xgboost.Booster({}, [d_matrix])
made = xgboost.train({}, d_matrix, 2)
booster_best_iteration = booster.best_iteration  # needs early stopping
booster_best_ntree_limit = booster.best_ntree_limit  # needs early stopping
booster_boost = booster.boost(d_matrix, df['target'].to_numpy(), df['age'].to_numpy() + 1.0)
booster_update = booster.update(d_matrix, 0)
booster_predict = booster.predict(d_matrix)
booster_inplace_predict = booster.inplace_predict(X)
made = xgboost.train({}, d_matrix, 2)
booster_best_iteration = booster.best_iteration  # needs early stopping
booster_best_ntree_limit = booster.best_ntree_limit  # needs early stopping
booster_boost = booster.boost(d_matrix, df['target'].to_numpy(), df['age'].to_numpy() + 1.0)
booster_update = booster.update(d_matrix, 0)
booster_predict = booster.predict(d_matrix)
booster_inplace_predict = booster.inplace_predict(X)

xgb_model = xgboost.XGBModel()
xgb_model_fitted = xgb_model.fit(X, y)
xgb_model_evals_result = xgb_model.evals_result()  # needs an evaluation
xgb_model_get_booster = xgb_model.get_booster()
xgb_model_get_fscore = xgb_model.get_fscore()  # until 1.0
xgb_model_get_score = xgb_model.get_score()  # until 1.0
xgb_model_load_model = xgb_model.load_model('o.json')  # needs a file
xgb_model_save_model = xgb_model.save_model('o.json')  # needs a classifier or regressor

xgbrf_classifier = xgboost.XGBRFClassifier()
xgbrf_classifier_fitted = xgbrf_classifier.fit(X, y)

xgbrf_regressor = xgboost.XGBRFRegressor()
xgbrf_regressor_fitted = xgbrf_regressor.fit(X, y)

xgb_ranker = xgboost.XGBRanker()
xgb_ranker_fitted = xgb_ranker.fit(X, y, group=[20, 20])

daskd_matrix = xgboost.dask.DaskDMatrix(None, X, y)  # needs a cluster

dask_quantiled_matrix = xgboost.dask.DaskQuantileDMatrix(None, X, y)  # needs a cluster

dask_device_quantiled_matrix = xgboost.dask.DaskDeviceQuantileDMatrix(None, X, y)  # needs a cluster

daskxgb_classifier = xgboost.dask.DaskXGBClassifier()  # needs a cluster
daskxgb_classifier_fitted = daskxgb_classifier.fit(X, y)

daskxgb_regressor = xgboost.dask.DaskXGBRegressor()  # needs a cluster
daskxgb_regressor_fitted = daskxgb_regressor.fit(X, y)

daskxgbrf_classifier = xgboost.dask.DaskXGBRFClassifier()  # needs a cluster
daskxgbrf_classifier_fitted = daskxgbrf_classifier.fit(X, y)

daskxgbrf_regressor = xgboost.dask.DaskXGBRFRegressor()  # needs a cluster
daskxgbrf_regressor_fitted = daskxgbrf_regressor.fit(X, y)

daskxgb_ranker = xgboost.dask.DaskXGBRanker()  # needs a cluster
daskxgb_ranker_fitted = daskxgb_ranker.fit(X, y, group=[20, 20])

# Functions of xgboost.dask.
inplace_predict = xgboost.dask.inplace_predict(None, booster, X)  # needs a cluster
predict = xgboost.dask.predict(None, booster, X)  # needs a cluster
train = xgboost.dask.train(None, {}, xgboost.DMatrix(X, y))  # needs a cluster
booster_of_cluster = train['booster']  # needs a cluster
