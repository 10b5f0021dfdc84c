# Meant for H2O 3.46, not checked against it.
from h2o.estimators import H2OKMeansEstimator
