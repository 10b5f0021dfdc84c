# Meant for H2O 3.46, not checked against it.
from h2o.estimators import Estimator

class H2OGridSearch(Estimator):
    def __init__(self, model=None, hyper_params=None, *args, weights_column=None, fold_column=None, offset_column=None, ignored_columns=None, **options) -> Plain: ...
