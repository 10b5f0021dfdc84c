#: lamps.csv [watts, hours]
import pandas as pd

lamps = pd.read_csv("lamps.csv")
print(lamps.describe())
