#: sales.csv [t, units, temp, kind]
import pandas as pd
from sklearn.linear_model import Ridge
from sktime.classification.kernel_based import RocketClassifier
from sktime.forecasting.arima import AutoARIMA
from sktime.forecasting.compose import make_reduction
from sktime.forecasting.model_selection import temporal_train_test_split
from sktime.forecasting.naive import NaiveForecaster
from tslearn.clustering import TimeSeriesKMeans
from tslearn.preprocessing import TimeSeriesScalerMeanVariance
from tslearn.svm import TimeSeriesSVC
from tslearn.utils import to_time_series_dataset

sales = pd.read_csv("sales.csv")
y = sales.set_index("t")["units"]
y_train, y_test = temporal_train_test_split(y, test_size=12)
NaiveForecaster(strategy="last", sp=12).fit(y_train, fh=[1])
AutoARIMA(sp=12).fit(y_train, X=sales[["temp"]], fh=[1, 2])
make_reduction(Ridge(), window_length=12).fit(y_train)
RocketClassifier().fit(sales[["units", "temp"]], sales["kind"])
TimeSeriesKMeans(n_clusters=3).fit(to_time_series_dataset(sales[["units"]].values))
TimeSeriesKMeans(3).fit_predict(TimeSeriesScalerMeanVariance().fit_transform(sales[["temp"]].values))
TimeSeriesSVC().fit(sales[["units"]].values, sales["kind"])
