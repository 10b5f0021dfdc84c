import pandas as pd
from sklearn.calibration import CalibratedClassifierCV
from sklearn.feature_selection import SelectKBest, f_classif
from sklearn.pipeline import Pipeline
from sklearn.svm import LinearSVC
from sklearn.multiclass import OneVsRestClassifier
df = pd.read_csv('heart.csv')
X = df[['age', 'chol', 'ca']]
CalibratedClassifierCV(LinearSVC(dual=False), cv=2).fit(X, df['target'])
OneVsRestClassifier(LinearSVC(dual=False)).fit(X[['ca']], df['thal'])
Pipeline([('k', SelectKBest(f_classif, k=3)), ('svc', LinearSVC(dual=False))]).fit(X, df['target'])
