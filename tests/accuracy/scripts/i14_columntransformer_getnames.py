import numpy as np
import pandas as pd
from sklearn.compose import ColumnTransformer, make_column_transformer, make_column_selector as selector
from sklearn.impute import SimpleImputer
from sklearn.pipeline import make_pipeline, Pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler, OrdinalEncoder
from sklearn.linear_model import LogisticRegression
from sklearn.tree import DecisionTreeClassifier
df = pd.read_csv('train.csv')
num = make_pipeline(SimpleImputer(strategy='median'), StandardScaler())
ct = ColumnTransformer([('num', num, ['Age', 'Fare']), ('cat', OneHotEncoder(handle_unknown='ignore'), ['Sex', 'Embarked'])], remainder='drop', verbose_feature_names_out=False)
M = ct.fit_transform(df)
names = ct.get_feature_names_out()
D = pd.DataFrame(M, columns=names)
LogisticRegression().fit(D, df['Survived'])
LogisticRegression().fit(D[['Age', 'Sex_male']], df.Survived)
LogisticRegression().fit(D.loc[:, D.columns.str.startswith('Embarked')], df.Survived)
ct2 = make_column_transformer((OrdinalEncoder(), ['Sex']), ('passthrough', ['Pclass', 'SibSp']), (SimpleImputer(), selector(pattern='^Fa')))
pipe = Pipeline([('prep', ct2), ('tree', DecisionTreeClassifier(max_depth=3))])
pipe.fit(df.drop(columns='Survived'), df['Survived'])
pipe.set_params(prep=ColumnTransformer([('only', 'passthrough', ['Parch'])]))
pipe.fit(df.drop(columns='Survived'), df['Survived'])
