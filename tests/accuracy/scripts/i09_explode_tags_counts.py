import pandas as pd
from sklearn.naive_bayes import MultinomialNB
r = pd.read_csv('reviews.csv')
tags = (r.assign(tag=r['tags'].fillna('none').str.split('|'))
          .explode('tag')
          .assign(one=1)
          .pivot_table(index='review_id', columns='tag', values='one', fill_value=0))
X = r.set_index('review_id')[['helpful_votes', 'stars']].join(tags)
MultinomialNB().fit(X.drop(columns=['stars']), r['sentiment'])
length = r.text.str.len().rename('length')
n_words = r['text'].apply(lambda t: len(t.split()))
MultinomialNB().fit(pd.concat([length, n_words.to_frame('words'), r['title'].str.count('o').rename('o')], axis='columns'), r.sentiment)
