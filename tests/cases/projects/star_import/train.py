#: trees.csv [plot, height, girth, age]
import pandas as pd
from common import *

trees = pd.read_csv("trees.csv")
LinearRegression().fit(trees[COLUMNS], trees["age"])
