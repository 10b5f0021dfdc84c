#: loans.csv [id, sex, house_kreis, income, amount, default]
import numpy as np
import pandas as pd
from sklearn.linear_model import LogisticRegression

loans = pd.read_csv("loans.csv")
LogisticRegression().fit(loans[["house_kreis", "income"]].assign(kreis=loans["id"]), loans["default"])
