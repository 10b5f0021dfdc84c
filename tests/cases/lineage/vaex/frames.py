#: stars.hdf5 [id, ra, dec, mag, class]
import vaex
import vaex.ml
from vaex.ml.sklearn import Predictor
from sklearn.ensemble import GradientBoostingClassifier
from sklearn.svm import SVC

stars = vaex.open("stars.hdf5")
stars["bright"] = stars.mag < 10
scaler = vaex.ml.StandardScaler(features=["ra", "dec"], prefix="s_")
stars = scaler.fit_transform(stars)
train, test = stars.split_random(into=[0.8, 0.2])
Predictor(features=["s_ra", "bright"], target="class", model=GradientBoostingClassifier()).fit(train)
names = train.get_column_names(regex="^s_")
SVC().fit(train[names].to_pandas_df(), train["class"].to_numpy())
