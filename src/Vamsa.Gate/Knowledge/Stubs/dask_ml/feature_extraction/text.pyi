# Not checked against a version.
from sklearn.feature_extraction.text import CountVectorizer, HashingVectorizer
