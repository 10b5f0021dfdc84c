#: people.csv [age, income]
import findspark
import pandas as pd
from joblib import Memory, Parallel, cpu_count, delayed
from tqdm import tnrange, tqdm, tqdm_notebook, trange

df = pd.read_csv('people.csv')

# A progress bar is what it shows.
columns = [df[name] for name in tqdm(['age', 'income'])]
in_notebook = [df[name] for name in tqdm_notebook(['age', 'income'])]
numbers = [number for number in trange(3)]
more = [number for number in tnrange(3)]

# Functions in other processes, and what they yielded before.
with Parallel(n_jobs=2) as parallel:
    taken = parallel(delayed(df.get)(name) for name in ['age', 'income'])
of_parallel = taken
count = cpu_count()
memory = Memory('cache', verbose=0)


@memory.cache
def narrowed(frame):
    return frame[['age']]


cached = narrowed(df)
memory.clear()
findspark.init()
home = findspark.find()
