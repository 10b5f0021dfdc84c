from nltk.stem import SnowballStemmer
