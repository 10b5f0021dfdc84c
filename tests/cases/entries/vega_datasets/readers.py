import pandas as pd
from vega_datasets import data, local_data

names = data.list_datasets()
cars = data.cars()
local = local_data.stocks()
url = pd.read_json(data.movies.url)
path = pd.read_csv(data.airports.filepath)
