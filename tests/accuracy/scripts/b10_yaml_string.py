import yaml
import pandas as pd
from sklearn.ensemble import ExtraTreesClassifier
cfg = yaml.safe_load("""
data: churn.csv
target: Churn
drop: [customerID, TotalCharges]
model:
  n_estimators: 4
""")
df = pd.read_csv(cfg['data']).drop(columns=cfg['drop'])
y = df.pop(cfg['target'])
X = df.select_dtypes(exclude='object')
ExtraTreesClassifier(**cfg['model']).fit(X, y)
