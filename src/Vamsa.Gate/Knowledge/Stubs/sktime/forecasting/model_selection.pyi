# Meant for sktime 0.34, not checked against it.
from sktime.base import Forecaster
from sktime.split import temporal_train_test_split, ExpandingWindowSplitter, SlidingWindowSplitter, SingleWindowSplitter, CutoffSplitter

class ForecastingGridSearchCV(Forecaster):
    best_params_: Inert
    best_forecaster_: self
class ForecastingRandomizedSearchCV(ForecastingGridSearchCV): ...
def __getattr__(name) -> Opaque: ...
