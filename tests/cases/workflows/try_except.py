import pandas as pd

try:
    frame = pd.read_csv("a.csv")
except OSError as error:
    frame = pd.read_csv("b.csv")
finally:
    print("done")
frame.info()
