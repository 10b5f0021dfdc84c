#: loans.csv [age, income, rate, default]
import numpy as np
import pandas as pd
import acmelearn
from acmelearn.trees import Forest

loans = pd.read_csv("loans.csv")
forest = Forest(depth=3)
forest.fit(loans[["age", "income"]], loans["default"])
acmelearn.make("linear").train(loans[["rate"]], loans["default"])
layout = acmelearn.Layout()
layout.fit("page")
own = acmelearn.load_features()
from sklearn.linear_model import Ridge
Ridge().fit(own[["rate"]], loans["default"])
