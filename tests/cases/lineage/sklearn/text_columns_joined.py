#: mails.csv [subject, body, size, spam]
import pandas as pd
from scipy.sparse import hstack
from sklearn.feature_extraction.text import CountVectorizer, TfidfVectorizer
from sklearn.naive_bayes import MultinomialNB

mails = pd.read_csv("mails.csv")
mails["text"] = mails["subject"].fillna("") + " " + mails["body"]
words = TfidfVectorizer(max_features=50).fit_transform(mails["text"])
MultinomialNB().fit(words, mails["spam"])
counts = CountVectorizer().fit_transform(mails["subject"])
both = hstack([counts, mails[["size"]].values]).tocsr()
MultinomialNB().fit(both, mails["spam"])
