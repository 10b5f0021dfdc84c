#: pans.csv [iron, oil, rust, sold]
import pandas as pd
from sklearn.linear_model import LinearRegression

def read(paths):
    for path in paths:
        yield pd.read_csv(path)

def clean(frames):
    return (frame.drop(columns=["rust"]) for frame in frames)

pans = pd.concat(clean(read(["pans.csv"])), ignore_index=True)
LinearRegression().fit(pans.drop(columns="sold"), pans["sold"])
