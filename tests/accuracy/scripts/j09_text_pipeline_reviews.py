import re
import string
import pandas as pd
from collections import Counter
from scipy.sparse import hstack, csr_matrix
from sklearn.feature_extraction.text import CountVectorizer, TfidfVectorizer, TfidfTransformer
from sklearn.naive_bayes import MultinomialNB, ComplementNB
from sklearn.pipeline import Pipeline
from sklearn.svm import LinearSVC
from sklearn.linear_model import SGDClassifier
from sklearn.decomposition import TruncatedSVD
stop = {'the', 'a', 'and'}
def clean(text):
    text = ''.join(ch for ch in text.lower() if ch not in string.punctuation)
    return ' '.join(w for w in re.split(r'\W+', text) if w not in stop)
df = pd.read_csv('reviews.csv')
df['title'].fillna('', inplace=True)
df['clean'] = df[['title', 'text']].agg(' '.join, axis=1).apply(clean)
bow = CountVectorizer(analyzer=str.split)
M = bow.fit_transform(df['clean'])
MultinomialNB().fit(M, df.sentiment)
tf = TfidfTransformer().fit(M)
ComplementNB().fit(tf.transform(M), df['sentiment'])
extra = csr_matrix(df[['stars', 'helpful_votes']].values)
LinearSVC().fit(hstack([M, extra]), df['sentiment'])
Pipeline([('vect', TfidfVectorizer(min_df=1)), ('clf', SGDClassifier())]).fit(df['product'] + ' ' + df['title'], df['stars'])
svd = TruncatedSVD(2).fit_transform(TfidfVectorizer().fit_transform(df['text']))
both = pd.DataFrame(svd, columns=['s1', 's2']).assign(votes=df['helpful_votes'])
LinearSVC().fit(both.drop(columns=['votes']), df['sentiment'])
LinearSVC().fit(both[['votes']], df['sentiment'])
words = [Counter(t.split()) for t in df['clean']]
vocab = sorted({w for c in words for w in c})
LinearSVC().fit([[c[w] for w in vocab] for c in words], df['sentiment'])
