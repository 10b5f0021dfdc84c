# Not checked against a version.
from sklearn.model_selection import GridSearchCV, KFold, StratifiedKFold, train_test_split
