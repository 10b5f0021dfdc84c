#: people.csv [name, other, city, lat, lon]
import jellyfish
import pandas as pd
from fuzzywuzzy import fuzz
from haversine import haversine
from unidecode import unidecode
from word2number import w2n

df = pd.read_csv('people.csv')
name = df['name'].iloc[0]
other = df['other'].iloc[0]

# How alike two texts are.
ratio = fuzz.ratio(name, other)
partial_ratio = fuzz.partial_ratio(name, other)
token_set_ratio = fuzz.token_set_ratio(name, other)
token_sort_ratio = fuzz.token_sort_ratio(name, other)
damerau = jellyfish.damerau_levenshtein_distance(name, other)
hamming = jellyfish.hamming_distance(name, other)
winkler = jellyfish.jaro_winkler_similarity(name, other)
levenshtein = jellyfish.levenshtein_distance(name, other)

# Of one text.
metaphone = jellyfish.metaphone(name)
soundex = jellyfish.soundex(name)
ascii = df['name'].map(unidecode)
number = w2n.word_to_num(name)

# Of places.
distance = haversine((df['lat'].iloc[0], df['lon'].iloc[0]), (52.5, 13.4))
