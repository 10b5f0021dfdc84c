"""Lists that would fill the memory if their elements were counted one by one."""
import pandas as pd
from sklearn.svm import SVC

df = pd.read_csv('ferns.csv')

summed = ['light']
for i in range(200):
    summed = summed + summed
SVC().fit(df[summed], df['species'])

extended = ['water']
for i in range(200):
    extended.extend(extended)
SVC().fit(df[extended], df['species'])

unpacked = ['shade', 'frost']
for i in range(200):
    unpacked = [*unpacked, *unpacked]
SVC().fit(df[unpacked], df['species'])

paired = ('soil',)
for i in range(200):
    paired = paired + paired
SVC().fit(df[list(paired)], df['species'])

added = ['slope']
for i in range(200):
    added += added
SVC().fit(df[added], df['species'])
