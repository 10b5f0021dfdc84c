# Meant for sktime 0.34, not checked against it.
from sklearn.base import Regressor

class KNeighborsTimeSeriesRegressor(Regressor): ...
