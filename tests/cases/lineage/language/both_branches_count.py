#: nets.csv [mesh, boat, catch]
import pandas as pd
import sys
from sklearn.linear_model import LinearRegression

nets = pd.read_csv("nets.csv")
if len(sys.argv) > 1:
    columns = ["mesh"]
else:
    columns = ["mesh", "boat"]
LinearRegression().fit(nets[columns], nets["catch"])
