#: people.csv [age, income, group]
import numpy as np
import pandas as pd

people = pd.read_csv('people.csv')
pair = people[['age', 'income']].values

# What functions of two values have besides.
reduce = np.add.reduce(pair, axis=1)
reduce_columns = np.maximum.reduce(pair)
reduce_list = np.minimum.reduce([people['age'], people['income']])
accumulate = np.maximum.accumulate(people['age'].values)
reduceat = np.add.reduceat(people['age'].values, [0, 2])
outer = np.multiply.outer(people['age'].values, people['income'].values)
total = np.zeros(len(people))
at = np.add.at(total, people['group'].values % 2, people['age'].values)
summed = total

# And a function of Python that becomes one.
longer = np.frompyfunc(lambda a, b: a + b, 2, 1)
called = longer(people['age'], people['income'])
