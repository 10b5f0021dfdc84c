import importlib
import pandas as pd
CONFIG = {'module': 'sklearn.tree', 'class': 'DecisionTreeClassifier', 'params': {'max_depth': 3},
          'features': ['tenure', 'MonthlyCharges'], 'target': 'Churn'}
df = pd.read_csv('churn.csv')
cls = getattr(importlib.import_module(CONFIG['module']), CONFIG['class'])
model = cls(**CONFIG['params'])
model.fit(df[CONFIG['features']], df[CONFIG['target']])
print(model.get_depth())
other = importlib.import_module('sklearn.linear_model').LogisticRegression(max_iter=200)
other.fit(df[['SeniorCitizen']], df['Churn'])
