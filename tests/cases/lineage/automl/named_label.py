#: leads.csv [source, visits, spent, bought]
import pandas as pd
from autogluon.tabular import TabularDataset, TabularPredictor

leads = TabularDataset(pd.read_csv("leads.csv"))
predictor = TabularPredictor(label="bought", eval_metric="f1").fit(leads.drop(columns=["source"]), time_limit=60)
print(predictor.leaderboard(leads))
