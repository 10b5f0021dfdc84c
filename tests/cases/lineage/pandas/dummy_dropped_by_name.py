#: staff.csv [town, years, left]
import pandas as pd
from sklearn.linear_model import LogisticRegression

staff = pd.read_csv("staff.csv")
texts = list(staff.select_dtypes("object"))
staff = pd.get_dummies(staff, columns=texts, drop_first=True)
LogisticRegression().fit(staff.drop(columns="left_yes"), staff["left_yes"])
