from functools import reduce
import pandas as pd
from sklearn.linear_model import LogisticRegression
steps = [lambda d: d.assign(ratio=d.capital_gain / (d.capital_loss + 1)),
         lambda d: d.assign(old=(d.age > 50).astype(int)),
         lambda d: d[['ratio', 'old', 'education_num', 'income']]]
df = reduce(lambda acc, f: f(acc), steps, pd.read_csv('adult.csv'))
LogisticRegression().fit(df.drop('income', axis='columns'), df['income'])
