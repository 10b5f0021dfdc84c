# Not checked against a version.
from sklearn.impute import SimpleImputer
