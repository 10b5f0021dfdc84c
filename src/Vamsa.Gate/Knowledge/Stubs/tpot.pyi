# Not checked against a version.
from sklearn.base import Model

class TPOTClassifier(Model):
    fitted_pipeline_: self
class TPOTRegressor(Model):
    fitted_pipeline_: self
