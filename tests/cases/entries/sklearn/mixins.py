#: people.csv [age, income, height, target]
import numpy as np
import pandas as pd
import sklearn
from sklearn import base, linear_model, preprocessing
from sklearn.feature_selection import RFE, SelectorMixin
from sklearn.model_selection import BaseCrossValidator, BaseShuffleSplit
from sklearn.pipeline import make_pipeline
from sklearn.semi_supervised import SelfTrainingClassifier
from sklearn.utils.validation import check_consistent_length

df = pd.read_csv('people.csv')
X = df[['age', 'income']]
y = df['target']


# Estimators of a script, which derive from what scikit-learn has for them.
class Majority(base.ClassifierMixin, base.BaseEstimator):
    def fit(self, X, y):
        self.most_ = np.bincount(y).argmax()
        self.classes_ = np.unique(y)
        return self

    def predict(self, X):
        return np.full(len(X), self.most_)


class Average(base.RegressorMixin, base.MultiOutputMixin, base.BaseEstimator):
    def fit(self, X, y):
        self.mean_ = y.mean()
        return self

    def predict(self, X):
        return np.full(len(X), self.mean_)


class Halves(base.ClusterMixin, base.BaseEstimator):
    def fit(self, X, y=None):
        self.labels_ = (X['age'] > X['age'].mean()).astype(int)
        return self


class Extremes(base.OutlierMixin, base.BaseEstimator):
    def fit(self, X, y=None):
        self.limit_ = X['age'].max()
        return self

    def predict(self, X):
        return np.where(X['age'] >= self.limit_, -1, 1)


class Chosen(SelectorMixin, base.BaseEstimator):
    def fit(self, X, y=None):
        self.n_features_in_ = X.shape[1]
        return self

    def _get_support_mask(self):
        return np.array([True] * self.n_features_in_)


class Doubled(base.OneToOneFeatureMixin, base.TransformerMixin, base.BaseEstimator):
    def fit(self, X, y=None):
        return self

    def transform(self, X):
        return X * 2


class Mixture(base.DensityMixin, base.BiclusterMixin, base.MetaEstimatorMixin, base.ClassNamePrefixFeaturesOutMixin, base.BaseEstimator):
    pass


class Shuffled(BaseShuffleSplit):
    def _iter_indices(self, X, y=None, groups=None):
        yield np.arange(len(X) - 2), np.arange(2)


class Thirds(BaseCrossValidator):
    def get_n_splits(self, X=None, y=None, groups=None):
        return 3


majority = Majority().fit(X, y).predict(X)
majority_score = Majority().fit(X, y).score(X, y)  # but a number
average = Average().fit(X, y).predict(X)
average_score = Average().fit(X, y).score(X, y)  # but a number
halves = Halves().fit_predict(X)
extremes = Extremes().fit_predict(X)
chosen = Chosen().fit(X).transform(X)
unchosen = Chosen().fit(X).inverse_transform(X.to_numpy())
doubled = Doubled().fit_transform(X)
ready = Mixture().get_params()
train, test = next(Shuffled().split(X))
parts = Thirds().get_n_splits()

# Of estimators around others.
recursive = RFE(linear_model.LogisticRegression()).fit(X, y)
decision = recursive.decision_function(X)
trained_alone = SelfTrainingClassifier(linear_model.LogisticRegression()).fit(X, y)
logs = trained_alone.predict_log_proba(X)
copied = sklearn.clone(recursive)
line = make_pipeline(preprocessing.StandardScaler(), linear_model.LogisticRegression())
length = line.__len__()
checked = check_consistent_length(X, y)
module_checked = sklearn.utils.validation.check_consistent_length(X, y)
coded = preprocessing.OneHotEncoder().fit(X[['age']])
decoded = coded.inverse_transform(coded.transform(X[['age']]))
