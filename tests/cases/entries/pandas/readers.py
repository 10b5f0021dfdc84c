#: people.xlsx [age, sex]
import pandas as pd
from pandas.io.sql import read_frame
import pandas_gbq
import pandasql
from pandas_datareader.data import DataReader, get_data_yahoo
# Each gives columns of its own.

read_clipboard = pd.read_clipboard()
read_excel = pd.read_excel('people.xlsx')
read_feather = pd.read_feather('people.feather', columns=['age'])
read_fwf = pd.read_fwf('people.txt', names=['age', 'sex'])
read_gbq = pd.read_gbq('SELECT age, sex FROM people')
read_hdf = pd.read_hdf('people.h5', 'k', columns=['age'])
read_html = pd.read_html('people.html')
read_json = pd.read_json('people.json')
read_msgpack = pd.read_msgpack('people.msg')
read_orc = pd.read_orc('people.orc', columns=['age'])
read_sas = pd.read_sas('people.sas7bdat')
read_spss = pd.read_spss('people.sav', usecols=['age'])
read_stata = pd.read_stata('people.dta', columns=['age'])
read_table = pd.read_table('people.tsv', names=['age', 'sex'])
read_xml = pd.read_xml('people.xml', names=['age', 'sex'])
frame = read_frame('SELECT age FROM people', None)

# A workbook, and tables in a file.
book = pd.ExcelFile('people.xlsx')
sheet_names = book.sheet_names
parsed = book.parse('Sheet1', names=['years', 'gender'])
closed = book.close()
with pd.ExcelFile('people.xlsx') as opened:
    sheet = opened.parse()
store = pd.HDFStore('people.h5')
store['copy'] = parsed
got = store.get('k')
subscripted = store['k']
selected = store.select('k', columns=['age'])
multiple = store.select_as_multiple(['k', 'l'], columns=['age'])
one_column = store.select_column('k', 'age')
with pd.HDFStore('people.h5') as held:
    inside = held.get('k')
saved = store.__setitem__('k', parsed)

# Sisters of the library.
reader = DataReader('GS10', 'fred')
yahoo = get_data_yahoo('IBM')
queried = pandas_gbq.read_gbq('SELECT age, sex FROM people')
written = pandas_gbq.to_gbq(parsed, 'a.b')
query = pandasql.PandaSQL()
result = query('SELECT years FROM parsed')
