#: credit.csv [sex, income, debt, repaid]
import pandas as pd
from fairlearn.reductions import DemographicParity, ExponentiatedGradient
from sklearn.linear_model import LogisticRegression

credit = pd.read_csv("credit.csv")
mitigator = ExponentiatedGradient(LogisticRegression(), constraints=DemographicParity())
mitigator.fit(credit[["income", "debt"]], credit["repaid"], sensitive_features=credit["sex"])
