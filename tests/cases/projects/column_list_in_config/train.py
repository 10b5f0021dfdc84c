#: clinic.csv [ssn, age, pulse, ward, outcome]
import pandas as pd
import config
from sklearn.ensemble import RandomForestClassifier

visits = pd.read_csv(config.PATH)
columns = [c for c in visits.columns if c not in config.LEFT_OUT + [config.LABEL]]
RandomForestClassifier().fit(visits[columns], visits[config.LABEL])
