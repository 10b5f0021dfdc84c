#: tarps.csv [cloth, eyelets, colour, tears]
import pandas as pd
from sklearn.compose import ColumnTransformer
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import OneHotEncoder, StandardScaler

tarps = pd.read_csv("tarps.csv")
ct = ColumnTransformer([("num", StandardScaler(), ["cloth"]), ("cat", OneHotEncoder(), ["colour"])], verbose_feature_names_out=False)
X = pd.DataFrame(ct.fit_transform(tarps), columns=ct.get_feature_names_out())
LogisticRegression().fit(X, tarps["tears"])
