#: people.csv [age, income, target, code]
import pandas as pd
from sklearn import model_selection

df = pd.read_csv('people.csv')
X = df[['age', 'income']]
y = df['target']
groups = df['code']
GroupShuffleSplit = [(X.iloc[train], X.iloc[test]) for train, test in model_selection.GroupShuffleSplit().split(X, y, groups)][0]
LeaveOneGroupOut = [(X.iloc[train], X.iloc[test]) for train, test in model_selection.LeaveOneGroupOut().split(X, y, groups)][0]
LeaveOneOut = [(X.iloc[train], X.iloc[test]) for train, test in model_selection.LeaveOneOut().split(X, y)][0]
LeavePGroupsOut = [(X.iloc[train], X.iloc[test]) for train, test in model_selection.LeavePGroupsOut(2).split(X, y, groups)][0]
LeavePOut = [(X.iloc[train], X.iloc[test]) for train, test in model_selection.LeavePOut(2).split(X, y)][0]
PredefinedSplit = [(X.iloc[train], X.iloc[test]) for train, test in model_selection.PredefinedSplit([0, 1] * 20).split(X, y)][0]
RepeatedKFold = [(X.iloc[train], X.iloc[test]) for train, test in model_selection.RepeatedKFold().split(X, y)][0]
RepeatedStratifiedKFold = [(X.iloc[train], X.iloc[test]) for train, test in model_selection.RepeatedStratifiedKFold().split(X, y)][0]  # but the labels only choose the rows
StratifiedGroupKFold = [(X.iloc[train], X.iloc[test]) for train, test in model_selection.StratifiedGroupKFold().split(X, y, groups)][0]  # but the labels only choose the rows
folds = model_selection.KFold(4)
how_many = folds.get_n_splits(X)

# Bases that scripts derive splitters of their own from.
class Halves(model_selection.BaseCrossValidator):
    def _iter_test_indices(self, X=None, y=None, groups=None):
        yield range(20)

    def get_n_splits(self, X=None, y=None, groups=None):
        return 1
