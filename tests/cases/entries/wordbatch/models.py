#: reviews.csv [text, stars]
import pandas as pd
from wordbatch import WordBatch
from wordbatch.models import FM_FTRL, NN_ReLU_H1, NN_ReLU_H2

df = pd.read_csv('reviews.csv')
batch = WordBatch()
batch.fit(df['text'])
words = batch.transform(df['text'])
factors = FM_FTRL().fit(words, df['stars'])
one = NN_ReLU_H1().fit(words, df['stars'])
two = NN_ReLU_H2().fit(words, df['stars'])
