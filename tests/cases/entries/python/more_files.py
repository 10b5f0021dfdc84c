#: people.csv [age, income]
import bz2
import glob
import gzip
import io
import tomllib
import urllib
import zipfile
import pandas as pd
import requests
import toml
import yaml

# Compressed files have the columns of what is compressed.
bz2_ = pd.read_csv(bz2.open('people.csv'))
gzip_ = pd.read_csv(gzip.open('people.csv'))
with zipfile.ZipFile('people.zip') as archive:
    member = pd.read_csv(archive.open('people.csv'))
    content = io.BytesIO(archive.read('people.csv'))
    read = pd.read_csv(content)
of_archive = [member, read]

# A name is known by its pattern.
each = [pd.read_csv(one) for one in glob.glob('people*.csv')]
iterated = pd.concat([pd.read_csv(one) for one in glob.iglob('people*.csv')])
escaped = pd.read_csv(glob.escape('people.csv'))

# Python 2's.
old = pd.read_csv(urllib.urlopen('http://host/people.csv'))
old_path, old_headers = urllib.urlretrieve('http://host/people.csv', 'people.csv')

# What a server answers is read from its address.
answer = requests.get('http://host/people.json')
answer_text = pd.read_json(answer.text)
answer_content = pd.read_csv(answer.content)
answer_raw = pd.read_csv(answer.raw)
answer_json = pd.DataFrame(answer.json())
posted = requests.post('http://host/people', data={}).json()

# Settings.
settings = toml.loads('columns = ["age"]')
with open('settings.toml') as file:
    loaded = toml.load(file)
of_file = loaded
plain = yaml.load('columns: [age, income]')
safe = yaml.safe_load('columns: [age, income]')
full = yaml.full_load('columns: [age, income]')
dumped = yaml.dump({'columns': ['age']})
safely_dumped = yaml.safe_dump({'columns': ['age']})
with open('settings.toml', 'rb') as binary:
    of_library = tomllib.load(binary)
