# Not checked against a version.
from sklearn.model_selection import Search

class BayesSearchCV(Search):
    def __init__(self, estimator, search_spaces=None, *args, **options) -> Plain: ...

def __getattr__(name) -> Inert: ...
