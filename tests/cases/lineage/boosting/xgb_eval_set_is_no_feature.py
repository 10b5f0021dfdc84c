#: vats.csv [yeast, heat, notes, alcohol]
import pandas as pd
import xgboost as xgb
from sklearn.model_selection import train_test_split

vats = pd.read_csv("vats.csv")
train, held = train_test_split(vats)
model = xgb.XGBRegressor()
model.fit(train[["yeast", "heat"]], train["alcohol"], eval_set=[(held[["yeast", "notes"]], held["alcohol"])])
