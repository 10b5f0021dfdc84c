#: claims.csv [claim_age, amount, region, fraud]
import pandas as pd
from sklearn.linear_model import LogisticRegression

claims = pd.read_csv("claims.csv")
known = claims.loc[claims["region"] == "north", ["claim_age", "amount"]]
LogisticRegression().fit(known, claims.loc[claims["region"] == "north", "fraud"])
