import pandas as pd
from sklearn.compose import make_column_transformer
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.preprocessing import OneHotEncoder
from sklearn.pipeline import make_pipeline
from sklearn.linear_model import LogisticRegression
r = pd.read_csv('reviews.csv').fillna({'text': '', 'title': ''})
ct = make_column_transformer((TfidfVectorizer(), 'text'), (OneHotEncoder(handle_unknown='ignore'), ['product', 'verified']), remainder='drop')
make_pipeline(ct, LogisticRegression()).fit(r.drop(columns='sentiment'), r.sentiment)
