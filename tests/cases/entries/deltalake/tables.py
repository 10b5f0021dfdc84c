import pandas as pd
from deltalake import DeltaTable, write_deltalake

table = DeltaTable('lake/people')
arrow = table.to_pyarrow_table(columns=['age', 'income'])
dataset = table.to_pyarrow_dataset()
of_dataset = dataset.to_pandas()['age']
write_deltalake('lake/others', pd.DataFrame({'age': [1]}))
