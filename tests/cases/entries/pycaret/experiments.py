#: people.csv [age, income, city, target]
import pandas as pd
from pycaret import anomaly, classification, clustering, regression, time_series
from pycaret.anomaly import AnomalyExperiment
from pycaret.classification import ClassificationExperiment
from pycaret.datasets import get_data
from pycaret.time_series import TSForecastingExperiment

df = pd.read_csv('people.csv')

# Of pycaret.classification.
classification_setup = classification.setup(df, target='target', ignore_features=['city'])
classification_create_model = classification.create_model('lr')
classification_compare_models = classification.compare_models()
classification_tune_model = classification.tune_model(classification_create_model)
classification_ensemble_model = classification.ensemble_model(classification_create_model)
classification_blend_models = classification.blend_models([classification_create_model])
classification_stack_models = classification.stack_models([classification_create_model])
classification_calibrate_model = classification.calibrate_model(classification_create_model)
classification_finalize_model = classification.finalize_model(classification_create_model)
classification_automl = classification.automl()
classification_predict_model = classification.predict_model(classification_create_model)
classification_get_config = classification.get_config('X_train')
classification_load_model = classification.load_model('kept')
classification_pull = classification.pull()

# Of pycaret.regression.
regression_setup = regression.setup(df, target='target', ignore_features=['city'])
regression_create_model = regression.create_model('lr')
regression_compare_models = regression.compare_models()
regression_tune_model = regression.tune_model(regression_create_model)
regression_ensemble_model = regression.ensemble_model(regression_create_model)
regression_blend_models = regression.blend_models([regression_create_model])
regression_stack_models = regression.stack_models([regression_create_model])
regression_finalize_model = regression.finalize_model(regression_create_model)
regression_automl = regression.automl()
regression_predict_model = regression.predict_model(regression_create_model)
regression_get_config = regression.get_config('X_train')
regression_load_model = regression.load_model('kept')
regression_pull = regression.pull()

# Of pycaret.time_series.
time_series_setup = time_series.setup(df[['income', 'age']], target='income')
time_series_create_model = time_series.create_model('lr')
time_series_compare_models = time_series.compare_models()
time_series_tune_model = time_series.tune_model(time_series_create_model)
time_series_blend_models = time_series.blend_models([time_series_create_model])
time_series_finalize_model = time_series.finalize_model(time_series_create_model)
time_series_predict_model = time_series.predict_model(time_series_create_model)
time_series_get_config = time_series.get_config('X_train')
time_series_load_model = time_series.load_model('kept')
time_series_pull = time_series.pull()

# Of pycaret.anomaly.
anomaly_setup = anomaly.setup(df[['age', 'income']])
anomaly_create_model = anomaly.create_model('iforest')
anomaly_assign_model = anomaly.assign_model(anomaly_create_model)
anomaly_predict_model = anomaly.predict_model(anomaly_create_model, df)
anomaly_get_config = anomaly.get_config('X')
anomaly_load_model = anomaly.load_model('kept')
anomaly_pull = anomaly.pull()

# Of pycaret.clustering.
clustering_setup = clustering.setup(df[['age', 'income']])
clustering_create_model = clustering.create_model('kmeans')
clustering_assign_model = clustering.assign_model(clustering_create_model)
clustering_predict_model = clustering.predict_model(clustering_create_model, df)
clustering_get_config = clustering.get_config('X')
clustering_load_model = clustering.load_model('kept')
clustering_pull = clustering.pull()

# Of an experiment.
experiment = ClassificationExperiment().setup(df, target='target', ignore_features=['city'])
model = experiment.create_model('lr')
calibrate_model = experiment.calibrate_model(model)
ensemble_model = experiment.ensemble_model(model)
stack_models = experiment.stack_models([model])
automl = experiment.automl()
get_config = experiment.get_config('y')
load_model = experiment.load_model('kept')
pull = experiment.pull()
X = experiment.X
X_train = experiment.X_train
X_test = experiment.X_test
y = experiment.y
y_train = experiment.y_train
y_test = experiment.y_test
dataset = experiment.dataset
train = experiment.train
test = experiment.test
predicted = model.predict(df)
chances = model.predict_proba(df)
best = [one for one in experiment.compare_models(n_select=3)]
unusual = AnomalyExperiment().setup(df)
forecasts = TSForecastingExperiment().setup(df)
juice = get_data('juice')
