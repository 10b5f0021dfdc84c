from nltk.stem import WordNetLemmatizer
