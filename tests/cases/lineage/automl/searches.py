#: people.csv [id, age, sex, w, y]
import pandas as pd
import autosklearn.classification
import h2o
from autogluon.tabular import TabularDataset, TabularPredictor
from flaml import AutoML
from h2o.automl import H2OAutoML
from h2o.estimators import H2OGradientBoostingEstimator
from h2o.estimators.glm import H2OGeneralizedLinearEstimator
from tpot import TPOTClassifier

people = pd.read_csv("people.csv")
X, y = people[["age", "sex"]], people["y"]
autosklearn.classification.AutoSklearnClassifier(time_left_for_this_task=60).fit(X, y, people[["w"]], y)
TPOTClassifier(generations=5).fit(X.values, y.values)
AutoML().fit(dataframe=people.drop(columns="id"), label="y", task="classification")
AutoML().fit(X_train=X, y_train=y, X_val=people[["w"]], sample_weight=people["w"])
TabularPredictor(label="y", sample_weight="w", learner_kwargs={"ignored_columns": ["id"]}).fit(train_data=people)
TabularPredictor("kind").fit(TabularDataset("other.csv").drop(columns=["id"]))

h2o.init()
frame = h2o.import_file("third.csv")
frame["y"] = frame["y"].asfactor()
train, valid = frame.split_frame(ratios=[0.8])
names = frame.columns
names.remove("y")
H2OGradientBoostingEstimator(ntrees=50).train(x=names, y="y", training_frame=train, validation_frame=valid)
H2OGeneralizedLinearEstimator(family="binomial", ignored_columns=["id"]).train(y="y", training_frame=train)
H2OAutoML(max_models=10).train(x=["age", "sex"], y="y", training_frame=h2o.H2OFrame(people), weights_column="w")
