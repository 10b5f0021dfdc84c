#: fields.csv [owner, nitrogen, water, crop]
import matplotlib.pyplot as plt
import pandas as pd
from sklearn.linear_model import LinearRegression

fields = pd.read_csv("fields.csv")
plt.scatter(fields["owner"], fields["crop"])
fields["owner"].value_counts().plot(kind="bar")
print(fields.owner.nunique())
LinearRegression().fit(fields[["nitrogen", "water"]], fields["crop"])
