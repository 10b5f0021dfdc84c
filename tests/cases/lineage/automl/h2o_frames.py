#: leads.csv [source, visits, spent, fold, bought]
import h2o
import pandas as pd
from h2o.automl import H2OAutoML
from h2o.estimators import H2OGradientBoostingEstimator, H2OKMeansEstimator
from h2o.estimators.glm import H2OGeneralizedLinearEstimator

h2o.init()
leads = h2o.import_file("leads.csv")
gbm = H2OGradientBoostingEstimator(ntrees=10)
gbm.train(x=["visits", "spent"], y="bought", training_frame=leads, fold_column="fold")
H2OGeneralizedLinearEstimator(family="binomial").train(y="bought", training_frame=leads[["visits", "bought"]])
H2OKMeansEstimator(k=3).train(x=["spent"], training_frame=h2o.H2OFrame(pd.read_csv("leads.csv")))
auto = H2OAutoML(max_models=3)
auto.train(["source"], "bought", leads)
