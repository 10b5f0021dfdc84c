#: people.csv [age, income, target]
import numpy as np
import pandas as pd
import sklearn
from sklearn import preprocessing, random_projection, semi_supervised, svm, utils
from sklearn.linear_model import LogisticRegression
from sklearn.utils import class_weight, extmath, validation
from sklearn_pandas import DataFrameMapper  # needs the package

df = pd.read_csv('people.csv')
X = df[['age', 'income']]
y = df['target']

# Columns in another form.
add_dummy_feature = preprocessing.add_dummy_feature(X)
binarize = preprocessing.binarize(X)
label_binarize = preprocessing.label_binarize(y, classes=[0, 1])
maxabs_scale = preprocessing.maxabs_scale(X)
minmax_scale = preprocessing.minmax_scale(X)
normalize = preprocessing.normalize(X)
power_transform = preprocessing.power_transform(X)
quantile_transform = preprocessing.quantile_transform(X)
robust_scale = preprocessing.robust_scale(X)
scale = preprocessing.scale(X)
# Helpers.
johnson = random_projection.johnson_lindenstrauss_min_dim(100)
min_c = svm.l1_min_c(X, y)  # but a number
bunch = utils.Bunch(a=1)
bunch_item = bunch['a']
bunch_keys = bunch.keys()
weights = class_weight.compute_class_weight(class_weight='balanced', classes=np.array([0, 1]), y=y)  # but a weight a class
cartesian = extmath.cartesian([X['age'], X['income']])
randomized_svd = extmath.randomized_svd(X.to_numpy(), 1)
safe_sparse_dot = extmath.safe_sparse_dot(X, X.T)
softmax = extmath.softmax(X)
together = utils.indexable(X, y)
resampled = utils.resample(X, y)
shuffled = utils.shuffle(X, y)
as_float_array = validation.as_float_array(X)
checked_pair = validation.check_X_y(X, y)
check_array = validation.check_array(X)
check_random_state = validation.check_random_state(0)
column_or_1d = validation.column_or_1d(y)
validate_data = validation.validate_data(LogisticRegression(), X, y)  # since 1.6
propagated = semi_supervised.LabelPropagation().fit(X, y).transduction_
spread = semi_supervised.LabelSpreading().fit(X, y).transduction_
mapper = DataFrameMapper([(['age'], preprocessing.StandardScaler())])
mapped = mapper.fit_transform(X)
mapped_again = mapper.transform(X)
configured = sklearn.set_config(assume_finite=True)
versions = sklearn.show_versions()
