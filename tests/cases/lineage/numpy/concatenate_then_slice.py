#: probes.csv [ph, salt, lead, copper, safe]
import numpy as np
import pandas as pd
from sklearn.svm import SVC

probes = pd.read_csv("probes.csv")
water, metal = probes[["ph", "salt"]].values, probes[["lead", "copper"]].values
both = np.concatenate((water, metal), axis=1)
SVC().fit(both[:, 1:3], probes["safe"])
