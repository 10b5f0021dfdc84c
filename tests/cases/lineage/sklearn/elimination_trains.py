#: leads.csv [source, visits, spent, bought]
import pandas as pd
from sklearn.feature_selection import RFE, RFECV
from sklearn.linear_model import LogisticRegression

leads = pd.read_csv("leads.csv")
RFE(LogisticRegression(), n_features_to_select=1).fit(leads[["visits", "spent"]], leads["bought"])
RFECV(estimator=LogisticRegression(), cv=3).fit(leads[["visits"]], leads["bought"])
