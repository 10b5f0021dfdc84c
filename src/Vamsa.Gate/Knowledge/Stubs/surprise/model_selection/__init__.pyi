# Meant for scikit-surprise 1.1, not checked against it.
from surprise.model_selection.search import GridSearchCV, RandomizedSearchCV
from surprise.model_selection.split import KFold, LeaveOneOut, PredefinedKFold, RepeatedKFold, ShuffleSplit, train_test_split
from surprise.model_selection.validation import cross_validate
def __getattr__(name) -> Opaque: ...
