# Meant for sktime 0.34, not checked against it.
from sktime.base import Forecaster

class OnlineEnsembleForecaster(Forecaster): ...
