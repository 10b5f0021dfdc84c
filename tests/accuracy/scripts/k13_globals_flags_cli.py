import os
import sys
import pandas as pd
from pathlib import Path
from sklearn.linear_model import LinearRegression
DATA_DIR = Path(os.environ.get('DATA_DIR', '.'))
USE_AREA = bool(int(os.getenv('USE_AREA', '1')))
DEBUG = '--debug' in sys.argv
FEATURES = ['OverallQual']
def load(name):
    path = DATA_DIR / f'{name}.csv'
    return pd.read_csv(path)
def add_features():
    global FEATURES
    FEATURES = FEATURES + ['YearBuilt']
    FEATURES.append('GarageArea')
houses = load('houses')
add_features()
if DEBUG:
    houses = houses.head(10)
model = LinearRegression()
model.fit(houses[FEATURES], houses['SalePrice'])
if not FEATURES:
    model.fit(houses, houses['SalePrice'])
LinearRegression().fit(houses[FEATURES[:1]], houses.SalePrice)
