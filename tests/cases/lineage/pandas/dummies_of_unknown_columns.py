import pandas as pd
from sklearn.linear_model import LogisticRegression

# The label is one of the dummies of columns that are not known: the others are still features.
df = pd.read_csv("staff.csv")
df = pd.get_dummies(df, columns=list(df.select_dtypes("object")), drop_first=True)
LogisticRegression().fit(df.drop(columns="left_Yes"), df["left_Yes"])
