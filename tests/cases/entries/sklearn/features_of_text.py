#: people.csv [name, city, age]
import numpy as np
import pandas as pd
import sklearn
from sklearn import decomposition
from sklearn.feature_extraction import DictVectorizer, FeatureHasher
from sklearn.feature_extraction.text import ENGLISH_STOP_WORDS, CountVectorizer, HashingVectorizer, TfidfTransformer

df = pd.read_csv('people.csv')
texts = df['name']

# Words as columns.
counter = CountVectorizer().fit(texts)
counts = counter.transform(texts)
analyzer = counter.build_analyzer()
preprocessor = counter.build_preprocessor()
tokenizer = counter.build_tokenizer()
stop_words = ENGLISH_STOP_WORDS
hashed = HashingVectorizer(n_features=4).fit_transform(texts)
weighted = TfidfTransformer().fit_transform(counts)
rows = df[['name', 'age']].to_dict('records')
vectorizer = DictVectorizer().fit(rows)
vectors = vectorizer.transform(rows)
restricted = vectorizer.restrict([0])
hasher = FeatureHasher(n_features=4, input_type='dict').transform(rows)

# Parts of a matrix.
A = df[['age']].assign(twice=df['age'] * 2).to_numpy()
dict_learning = decomposition.dict_learning(A, n_components=2, alpha=1, max_iter=2, tol=1e-3)
dict_learning_online = decomposition.dict_learning_online(A, n_components=2, max_iter=2)
fastica = decomposition.fastica(A, n_components=1)
non_negative_factorization = decomposition.non_negative_factorization(A, n_components=1)
sparse_encode = decomposition.sparse_encode(A, np.eye(2))

# The library's own.
version = sklearn.__version__
options = sklearn.get_config()
context = sklearn.config_context(assume_finite=True)
