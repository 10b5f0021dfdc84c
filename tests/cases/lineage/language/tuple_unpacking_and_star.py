#: bells.csv [bronze, tin, height, tone, cracked]
import pandas as pd
from sklearn.linear_model import LogisticRegression

bells = pd.read_csv("bells.csv")
*metals, height, tone, label = bells.columns
LogisticRegression().fit(bells[[*metals, tone]], bells[label])
