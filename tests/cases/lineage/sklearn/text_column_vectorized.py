#: reviews.csv [reviewer, text, stars]
import pandas as pd
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.naive_bayes import MultinomialNB

reviews = pd.read_csv("reviews.csv")
words = TfidfVectorizer(min_df=3).fit_transform(reviews["text"])
MultinomialNB().fit(words, reviews["stars"])
