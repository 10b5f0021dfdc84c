import pandas as pd
from sklearn.model_selection import GridSearchCV
from sklearn.compose import make_column_transformer
from sklearn.preprocessing import OrdinalEncoder
from sklearn.pipeline import make_pipeline
from sklearn.ensemble import RandomForestClassifier
df = pd.read_csv('adult.csv')
X = df.drop(columns='income')
ct = make_column_transformer((OrdinalEncoder(), ['education', 'race']), ('passthrough', ['age', 'capital_gain']))
gs = GridSearchCV(make_pipeline(ct, RandomForestClassifier(n_estimators=3)), {'randomforestclassifier__max_depth': [2, 3]}, cv=2)
gs.fit(X, df['income'])
