# Not checked against a version.
from sklearn.base import Model

class AutoML(Model):
    model: self
    def fit(self: Model, X_train: Features = None, y_train: Labels = None, dataframe: Data = None, label=None, *args, sample_weight: Weight = None, groups: Group = None, X_val: Evaluation = None, y_val: Evaluation = None, **options) -> Choose[Given[dataframe], Fit[self, Drop[dataframe, None, label], Item[dataframe, label]], Fit[self]]: ...
