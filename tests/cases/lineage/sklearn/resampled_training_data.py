#: frauds.csv [amount, hour, card, fraud]
import pandas as pd
from imblearn.over_sampling import SMOTE
from imblearn.pipeline import Pipeline
from imblearn.under_sampling import RandomUnderSampler
from sklearn.linear_model import LogisticRegression

frauds = pd.read_csv("frauds.csv")
X, y = frauds[["amount", "hour"]], frauds["fraud"]
X2, y2 = SMOTE().fit_resample(X, y)
LogisticRegression().fit(X2, y2)
Pipeline([("under", RandomUnderSampler()), ("lr", LogisticRegression())]).fit(X[["hour"]], y)
