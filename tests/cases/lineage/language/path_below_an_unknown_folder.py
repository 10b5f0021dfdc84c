#: reeds.csv [height, depth, birds]
import sys
from os.path import join as below
from pathlib import Path
import pandas as pd
from sklearn.linear_model import LinearRegression

reeds = pd.read_csv(below(sys.argv[1], "reeds.csv"))
LinearRegression().fit(reeds.drop(columns="birds"), reeds["birds"])
reeds = pd.read_csv(below("marsh", "north", "reeds.csv"))
LinearRegression().fit(reeds.drop(columns="birds"), reeds["birds"])
reeds = pd.read_csv(Path("", "north") / "reeds.csv")
LinearRegression().fit(reeds.drop(columns="birds"), reeds["birds"])
