# Not checked against a version.
from sklearn.compose import ColumnTransformer, make_column_transformer
