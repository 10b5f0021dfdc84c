#: people.csv [age, income, city, target]
import vaex
from sklearn.linear_model import LogisticRegression, SGDClassifier
from vaex import ml
from vaex.ml.catboost import CatBoostModel
from vaex.ml.cluster import KMeans
from vaex.ml.lightgbm import LightGBMModel
from vaex.ml.sklearn import IncrementalPredictor, Predictor
from vaex.ml.xgboost import XGBoostModel

df = vaex.open('people.csv')

# Each adds what it makes as new columns.
minmax = ml.MinMaxScaler(features=['age']).fit_transform(df)
maxabs = ml.MaxAbsScaler(features=['age']).fit_transform(df)
robust = ml.RobustScaler(features=['age']).fit_transform(df)
labels = ml.LabelEncoder(features=['city']).fit_transform(df)
frequency = ml.FrequencyEncoder(features=['city']).fit_transform(df)
bins = ml.KBinsDiscretizer(features=['age']).fit_transform(df)
hot = ml.OneHotEncoder(features=['city'])
hot.fit(df)
hot_transformed = hot.transform(df)
hot_at_once = ml.OneHotEncoder(features=['city']).fit_transform(df)
components = ml.PCA(features=['age', 'income'], n_components=2)
components.fit(df)
components_transformed = components.transform(df)
components_at_once = ml.PCA(features=['age', 'income'], n_components=2).fit_transform(df)
scaler = ml.StandardScaler(features=['age', 'income'])
scaler.fit(df)
scaled = scaler.transform(df)

# Models by the names of their columns.
booster = XGBoostModel(features=['age', 'income'], target='target', num_boost_round=10)
booster.fit(df)
boosted = booster.predict(df)
boosted_frame = booster.transform(df)
light = LightGBMModel(features=['age', 'income'], target='target', num_boost_round=10)
light.fit(df)
cat = CatBoostModel(features=['age', 'income'], target='target', num_boost_round=10)
cat.fit(df)
means = KMeans(features=['age', 'income'], n_clusters=3)
means.fit(df)
grouped = means.transform(df)

# Models of scikit-learn.
logistic = Predictor(features=['age', 'income'], target='target', model=LogisticRegression())
logistic.fit(df)
predicted = logistic.predict(df)
predicted_frame = logistic.transform(df)
incremental = IncrementalPredictor(features=['age'], target='target', model=SGDClassifier())
incremental.fit(df)
