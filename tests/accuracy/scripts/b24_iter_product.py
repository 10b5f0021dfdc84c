import itertools
import pandas as pd
from sklearn.neighbors import KNeighborsClassifier
df = pd.read_csv('heart.csv')
pairs = list(itertools.chain(['age'], ('chol',), [f'{p}{s}' for p, s in itertools.product(['th'], ['al', 'alach'])]))
for k, metric in itertools.product([3, 5], ['euclidean', 'manhattan']):
    KNeighborsClassifier(k, metric=metric).fit(df[pairs], df['target'])
