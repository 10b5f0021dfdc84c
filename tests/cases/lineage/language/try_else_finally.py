#: tubs.csv [water, soap, foam, clean]
import pandas as pd
from sklearn.linear_model import LogisticRegression

try:
    tubs = pd.read_csv("tubs.csv")
except FileNotFoundError as error:
    print(error)
    raise
else:
    tubs = tubs.drop(columns="foam")
finally:
    print("read")
LogisticRegression().fit(tubs.drop(columns="clean"), tubs["clean"])
