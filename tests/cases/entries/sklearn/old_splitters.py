#: people.csv [age, income, target, code]
import pandas as pd
from sklearn import cross_validation  # until 0.20
from sklearn.linear_model import LogisticRegression

df = pd.read_csv('people.csv')
X = df[['age', 'income']]
y = df['target']
groups = df['code']
KFold = cross_validation.KFold(len(X))
LeaveOneOut = cross_validation.LeaveOneOut(len(X))
LeavePOut = cross_validation.LeavePOut(len(X))
ShuffleSplit = cross_validation.ShuffleSplit(len(X))
LabelKFold = cross_validation.LabelKFold(groups)
LeaveOneLabelOut = cross_validation.LeaveOneLabelOut(groups)
LeavePLabelOut = cross_validation.LeavePLabelOut(groups)
PredefinedSplit = cross_validation.PredefinedSplit(y)
StratifiedKFold = cross_validation.StratifiedKFold(y)
StratifiedShuffleSplit = cross_validation.StratifiedShuffleSplit(y)
for train, test in KFold:
    in_fold = X.iloc[train]
for train, test in StratifiedKFold:
    stratified = X.iloc[train]
rounds = len(KFold)
label_rounds = len(StratifiedKFold)
scores = cross_validation.cross_val_score(LogisticRegression(), X, y)
tested = cross_validation.permutation_test_score(LogisticRegression(), X, y)
for train, test in LabelKFold:
    labelled = X.iloc[train]
for train, test in PredefinedSplit:
    predefined = X.iloc[train]
called = [KFold.__len__(), StratifiedKFold.__len__()]
