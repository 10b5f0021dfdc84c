#: people.csv [name, age]
import pandas as pd
import nltk
import nltk.sentiment.vader
import nltk.stem
import nltk.tokenize

df = pd.read_csv('people.csv')
words = df['name'].tolist()
text = df['name'].iloc[0]

# Functions of nltk.
FreqDist = nltk.FreqDist(X)
bigrams = nltk.bigrams(words)
download = nltk.download()
ngrams = nltk.ngrams(words, 3)
pos_tag = nltk.pos_tag(words)
sent_tokenize = nltk.sent_tokenize(text)
word_tokenize = nltk.word_tokenize(text)

sentiment_intensity_analyzer = nltk.sentiment.vader.SentimentIntensityAnalyzer()
sentiment_intensity_analyzer_polarity_scores = sentiment_intensity_analyzer.polarity_scores(text)

scores = sentiment_intensity_analyzer_polarity_scores
scores___getitem = scores['compound']
scores_get = scores.get('neg')

stemmer = nltk.stem.PorterStemmer()
stemmer_lemmatize = stemmer.lemmatize(text)
stemmer_stem = stemmer.stem(text)

porter_stemmer = nltk.stem.PorterStemmer()

snowball_stemmer = nltk.stem.SnowballStemmer()

lancaster_stemmer = nltk.stem.LancasterStemmer()

word_net_lemmatizer = nltk.stem.WordNetLemmatizer()

regexp_tokenizer = nltk.tokenize.RegexpTokenizer('a')
regexp_tokenizer_tokenize = regexp_tokenizer.tokenize(text)

tweet_tokenizer = nltk.tokenize.TweetTokenizer()
