#: people.csv [age, income]
import concurrent.futures
import pandas as pd
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from multiprocessing import Pool

df = pd.read_csv('people.csv')


def older(years):
    return years + 1


def both(years, money):
    return years + money


# Threads.
with ThreadPoolExecutor(2) as threads:
    mapped = list(threads.map(older, [df['age'], df['income']]))
    future = threads.submit(both, df['age'], df['income'])
    result = future.result()
    finished, left = concurrent.futures.wait([future])
    completed = [one.result() for one in concurrent.futures.as_completed([future])]
first_mapped = mapped[0]
processes = ProcessPoolExecutor(1)

# Processes.
pool = Pool(1)  # needs processes of a module
applied = pool.apply(older, (df['age'],))  # needs processes of a module
pool_mapped = pool.map(older, [df['age'], df['income']])  # needs processes of a module
pool_first = pool_mapped[0]  # needs processes of a module
one_by_one = list(pool.imap(older, [df['age']]))  # needs processes of a module
in_any_order = list(pool.imap_unordered(older, [df['age']]))  # needs processes of a module
starred = pool.starmap(both, [(df['age'], df['income'])])  # needs processes of a module
starred_first = starred[0]  # needs processes of a module
with Pool(1) as other:  # needs processes of a module
    inside = other.map(older, [df['age']])
