#: fairs.csv [stalls, rain, visitors]
import pandas as pd
from sklearn.linear_model import LinearRegression

class Book:
    def __init__(self, frame):
        self.frame = frame

    def __getitem__(self, name):
        return self.frame[name]

    def __iter__(self):
        return iter(["stalls", "rain"])

    def __len__(self):
        return len(self.frame)

book = Book(pd.read_csv("fairs.csv"))
print(len(book))
LinearRegression().fit(book[[name for name in book]], book["visitors"])
