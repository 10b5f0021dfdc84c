#: socks.csv [wool, size, colour, shop, lost]
import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import KBinsDiscretizer, LabelBinarizer, OrdinalEncoder, TargetEncoder

socks = pd.read_csv("socks.csv")
socks[["size_bin"]] = KBinsDiscretizer(3, encode="ordinal").fit_transform(socks[["size"]])
colours = pd.DataFrame(LabelBinarizer().fit_transform(socks["colour"]), index=socks.index)
socks["wool"] = OrdinalEncoder().fit_transform(socks[["wool"]]).ravel()
X = pd.concat([socks[["wool", "size_bin"]], colours], axis=1)
LogisticRegression().fit(X, socks["lost"])
shop = TargetEncoder().fit_transform(socks[["shop"]], socks["lost"])
LogisticRegression().fit(shop, socks["lost"])
