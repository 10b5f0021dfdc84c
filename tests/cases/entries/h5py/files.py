#: people.csv [age, income, height, target, id]
import pandas as pd
import h5py
from sklearn.linear_model import LinearRegression

df = pd.read_csv('people.csv')
X = df[['age', 'income']]
y = df['target']
model = LinearRegression()

file = h5py.File('a')

group = h5py.Group('table')
group_attrs = group.attrs
group_close = group.close()
group_create_dataset = group.create_dataset()
group_create_group = group.create_group()
group_get = group.get('a')
group_items = group.items()
group_keys = group.keys()
group_values = group.values()

file['b'] = X
