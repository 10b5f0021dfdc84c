#: barns.csv [hay, straw, mice, cats]
import pandas as pd
from sklearn.linear_model import LinearRegression

FRAME, COLUMNS = None, []

def load():
    global FRAME
    FRAME = pd.read_csv("barns.csv")
    COLUMNS.extend(["hay", "mice"])

def train():
    return LinearRegression().fit(FRAME[COLUMNS], FRAME["cats"])

load()
train()
