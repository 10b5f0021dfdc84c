import pandas as pd
from sklearn.preprocessing import OrdinalEncoder
from sklearn.ensemble import GradientBoostingClassifier
df = pd.read_csv('adult.csv')
y = (df.pop('income') == '>50K').astype(int)
cat = df.select_dtypes('object').columns
num = df.columns.difference(cat)
df[cat] = OrdinalEncoder().fit_transform(df[cat])
GradientBoostingClassifier(n_estimators=3).fit(df[num.union(cat)], y)
