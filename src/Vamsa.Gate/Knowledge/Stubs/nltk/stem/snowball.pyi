# Not checked against a version.
from nltk.stem import SnowballStemmer
