from h2o.estimators import H2ORuleFitEstimator
