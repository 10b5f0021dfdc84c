#: people.csv [age, income, city, target, born]
import pandas as pd
from fastai.tabular.all import *

df = pd.read_csv('people.csv')
splits = RandomSplitter(valid_pct=0.2)(range_of(df))
rows = range_of([1, 2, 3])
continuous, categorical = cont_cat_split(df, dep_var='target')
shrunk = df_shrink(df)
dated = add_datepart(df.copy(), 'born', time=True)
kept = add_datepart(df[['age', 'born']], 'born', prefix='b_', drop=False)

# Loaders.
loaders = TabularDataLoaders.from_csv('people.csv', cat_names=['city'], cont_names=['age', 'income'], y_names='target')
names = loaders.cont_names
shown = loaders.show_batch()
tested = loaders.test_dl(df[['age', 'city']])
training = loaders.train
validation = loaders.valid
table = TabularPandas(df, procs=[Categorify], cat_names=['city'], cont_names=['age'], y_names='target', splits=splits)
processed = table.process()
items = table.items
train_xs = table.train.xs
valid_y = table.valid.y

# Each is a model.
fitted = tabular_learner(loaders)
fitted.fit(5)
flat = tabular_learner(table.dataloaders())
flat.fit_flat_cos(5)
rate = fitted.lr_find()
predictions, targets = fitted.get_preds(dl=tested)
row, kind, chances = fitted.predict(df.iloc[0])
