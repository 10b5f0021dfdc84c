#: people.csv [age, income, sex, target]
import pandas as pd
from fairlearn.metrics import MetricFrame, selection_rate
from sklearn.linear_model import LogisticRegression

df = pd.read_csv('people.csv')
model = LogisticRegression().fit(df[['age', 'income']], df['target'])
frame = MetricFrame(metrics=selection_rate, y_true=df['target'], y_pred=model.predict(df[['age', 'income']]),
                    sensitive_features=df['sex'])
overall = frame.overall
by_group = frame.by_group
largest = frame.difference()
