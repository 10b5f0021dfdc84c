# Not checked against a version.
from nltk.sentiment.vader import SentimentIntensityAnalyzer
