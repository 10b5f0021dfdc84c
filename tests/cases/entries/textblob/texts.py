#: reviews.csv [text, stars]
import pandas as pd
from textblob import TextBlob

df = pd.read_csv('reviews.csv')
blob = TextBlob(df['text'].iloc[0])
corrected = blob.correct()
polarity = blob.polarity
subjectivity = blob.subjectivity
words = blob.words
df['polarity'] = df['text'].apply(lambda text: TextBlob(text).sentiment.polarity)
