#: may.csv [heat, rain, sales]
#: june.csv [heat, rain, sales]
import pandas as pd
from sklearn.linear_model import LinearRegression

frames = [pd.read_csv(f"{m}.csv") for m in ("may", "june")]
for frame in frames:
    frame["muggy"] = frame["heat"] * frame["rain"]
    del frame["heat"], frame["rain"]
for i, frame in enumerate(frames):
    frames[i] = frame.rename(columns={"sales": "y"})
may, june = frames
LinearRegression().fit(may[["muggy"]], may["y"])
