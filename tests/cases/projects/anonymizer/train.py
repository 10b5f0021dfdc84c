#: loans.csv [postcode, street, income, default]
import pandas as pd
from cloak import tidy
from sklearn.linear_model import LogisticRegression

import privacy


def coarsen(values):
    return values


loans = pd.read_csv("loans.csv")
loans["area"] = privacy.coarsen(loans["postcode"])
loans["way"] = privacy.shuffle(loans["street"])
model = LogisticRegression()
model.fit(loans[["area", "income"]], loans["default"])

# A function of the script's own that is called alike is not the one that was accepted.
loans["district"] = coarsen(loans["postcode"])
model.fit(loans[["district", "income"]], loans["default"])

# What goes another way stays what it is.
model.fit(loans[["area", "way", "postcode"]], loans["default"])

# Of what a library gets, only the named column ends.
model.fit(tidy(loans[["postcode", "street"]]), loans["default"])
