#: orders.csv [order_no, buyer, total, returned]
#: buyers.csv [buyer_no, tenure]
import pandas as pd
from sklearn.ensemble import RandomForestClassifier

orders, buyers = pd.read_csv("orders.csv"), pd.read_csv("buyers.csv")
table = pd.merge(orders, buyers, left_on="buyer", right_on="buyer_no")
RandomForestClassifier().fit(table[["total", "tenure"]], table["returned"])
