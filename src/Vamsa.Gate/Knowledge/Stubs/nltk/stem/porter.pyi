from nltk.stem import PorterStemmer
