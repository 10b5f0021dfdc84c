#: zoos.csv [animals, area, staff, price, visitors]
import pandas as pd
from sklearn.compose import make_column_transformer
from sklearn.linear_model import Ridge
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import MinMaxScaler, StandardScaler

zoos = pd.read_csv("zoos.csv")
X = zoos.iloc[:, :4]
prepare = make_column_transformer(
    (StandardScaler(), slice(0, 2)),
    (MinMaxScaler(), [False, False, False, True]),
)
make_pipeline(prepare, Ridge()).fit(X, zoos["visitors"])
