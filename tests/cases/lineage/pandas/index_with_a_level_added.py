#: plots.csv [plot, soil, rain, yield]
import pandas as pd
from sklearn.linear_model import LinearRegression

plots = pd.read_csv("plots.csv", index_col="plot").set_index("soil", append=True)
flat = plots.reset_index()
LinearRegression().fit(flat[["plot", "rain"]], flat["yield"])
