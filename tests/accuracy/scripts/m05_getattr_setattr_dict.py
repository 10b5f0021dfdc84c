import types
import pandas as pd
from types import SimpleNamespace
from sklearn import linear_model, tree, ensemble
import sklearn.svm as svm
cfg = SimpleNamespace(x=['Age', 'JobLevel'], y='Attrition', model='LogisticRegression')
class Obj: pass
o = Obj()
hr = pd.read_csv('hr.csv')
for c in hr.columns[5:8]:
    setattr(o, c.lower(), hr[c])
getattr(linear_model, cfg.model)(max_iter=300).fit(hr[cfg.x], hr[cfg.y])
tree.DecisionTreeClassifier().fit(o.monthlyincome.to_frame(), hr.Attrition)
cfg.__dict__.update(x=['Salary'], y='OverTime')
svm.SVC().fit(hr[cfg.x], hr[cfg.y])
cfg.x += ['DistanceFromHome']
vars(cfg)['y'] = 'Gender'
ensemble.RandomForestClassifier(2).fit(hr[cfg.x], hr[cfg.y])
meth = 'mean'
hr['m'] = getattr(hr[['YearsAtCompany', 'YearsInRole']], meth)(axis=1)
tree.DecisionTreeClassifier().fit(hr[['m']], getattr(hr, 'Department'))
