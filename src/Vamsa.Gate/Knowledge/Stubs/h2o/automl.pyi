from h2o.estimators import Estimator

class H2OAutoML(Estimator):
    leader: self
    leaderboard: Inert
