#: people.csv [age, income, target]
import datasets

splits = datasets.load_dataset('csv', data_files='people.csv')
splits.set_format('pandas', columns=['age', 'target'])
formatted = splits['train']
ds = datasets.load_dataset('csv', data_files='people.csv', split='train')
ds.set_format('numpy', columns=['age'])
ages = ds['age']
more = datasets.load_dataset('csv', data_files='people.csv')
more['validation'] = more['train']
names = more.column_names
number = more.num_rows
shape = more.shape
by_call = ds.__getitem__('age')
length = ds.__len__()
rows = [row for row in ds.__iter__()]
