from collections import namedtuple
from enum import Enum
import pandas as pd
from sklearn.tree import DecisionTreeClassifier

class Col(str, Enum):
    AGE = 'age'
    CHOL = 'chol'
    TARGET = 'target'

Task = namedtuple('Task', 'name features label')
tasks = [Task('a', ['age', 'cp'], 'target'), Task('b', [Col.CHOL.value, 'thal'], Col.TARGET.value)]
df = pd.read_csv('heart.csv')
for t in tasks:
    DecisionTreeClassifier(max_depth=2).fit(df[t.features], df[t.label])
