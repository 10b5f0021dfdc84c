#: adverts.csv [title, body, price]
import pandas as pd
import wordbatch
from wordbatch.extractors import WordBag
from wordbatch.models import FTRL

adverts = pd.read_csv("data/adverts.csv")
batch = wordbatch.WordBatch(None, extractor=(WordBag, {"hash_ngrams": 2}), procs=4)
words = batch.fit_transform(adverts["title"])
FTRL(alpha=0.1).fit(words, adverts["price"])
