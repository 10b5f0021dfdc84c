# Meant for H2O 3.46, not checked against it.
from h2o.estimators import Estimator

class H2OAutoML(Estimator):
    leader: self
    leaderboard: Inert
