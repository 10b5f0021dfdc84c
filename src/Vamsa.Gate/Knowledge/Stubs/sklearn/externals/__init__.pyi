# Checked against scikit-learn 1.2.1.
import joblib
import six
def __getattr__(name) -> Inert: ...
