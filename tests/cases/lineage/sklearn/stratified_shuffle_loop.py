#: tiles.csv [glaze, fire, clay, cracks]
import pandas as pd
from sklearn.model_selection import StratifiedShuffleSplit
from sklearn.svm import SVC

tiles = pd.read_csv("tiles.csv")
split = StratifiedShuffleSplit(n_splits=1, test_size=0.2)
for train_index, test_index in split.split(tiles, tiles["cracks"]):
    train, test = tiles.loc[train_index], tiles.loc[test_index]
SVC().fit(train[["glaze", "fire"]], train["cracks"])
