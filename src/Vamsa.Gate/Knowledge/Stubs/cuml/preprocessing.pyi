# Not checked against a version.
from sklearn.preprocessing import *
from sklearn.impute import SimpleImputer
from sklearn.model_selection import train_test_split
from category_encoders import TargetEncoder
