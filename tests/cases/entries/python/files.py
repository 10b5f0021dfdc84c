#: people.csv [age, income]
import codecs
import io
import tomllib
import urllib.request
import pandas as pd

# A handle stands for its path.
codecs_ = pd.read_csv(codecs.open('people.csv', encoding='utf-8'))
io_ = pd.read_csv(io.open('people.csv'))
text = pd.read_csv(io.StringIO('age,income\n1,2\n'))
more = pd.read_csv(io.BytesIO(b'age,income\n1,2\n'))
answer = pd.read_csv(urllib.request.urlopen('http://host/people.csv'))  # needs a network
request = pd.read_csv(urllib.request.urlopen(urllib.request.Request('http://host/people.csv')))  # needs a network
path, headers = urllib.request.urlretrieve('http://host/people.csv', 'people.csv')  # needs a network
retrieved = pd.read_csv(path)  # needs a network
columns = tomllib.loads('columns = ["age"]')
