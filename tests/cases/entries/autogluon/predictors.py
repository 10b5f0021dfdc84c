#: people.csv [age, income, target]
#: unlabelled.csv [age, income]
import pandas as pd
from autogluon.tabular import TabularPredictor

df = pd.read_csv('people.csv')
unlabelled = pd.read_csv('unlabelled.csv')
predictor = TabularPredictor(label='target').fit(df)
pseudo = predictor.fit_pseudolabel(unlabelled)
predicted = predictor.predict(unlabelled)
chances = predictor.predict_proba(unlabelled)
scores = predictor.evaluate(df)
