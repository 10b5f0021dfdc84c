import pandas as pd
from sklearn.feature_extraction.text import CountVectorizer, TfidfVectorizer
from sklearn.naive_bayes import MultinomialNB
from sklearn.pipeline import make_pipeline
r = pd.read_csv('reviews.csv')
r['full'] = r['title'].fillna('') + ' ' + r['text'].fillna('')
r['full'] = r['full'].str.lower().apply(lambda s: ' '.join(w for w in s.split() if len(w) > 2))
make_pipeline(TfidfVectorizer(), MultinomialNB()).fit(r['full'], r['sentiment'])
cv = CountVectorizer(max_features=20)
bow = cv.fit_transform(r['text'].fillna(''))
MultinomialNB().fit(bow, r['sentiment'])
words = pd.DataFrame(bow.toarray(), columns=cv.get_feature_names_out())
words['stars'] = r['stars']
MultinomialNB().fit(words[['stars']], r['sentiment'])
