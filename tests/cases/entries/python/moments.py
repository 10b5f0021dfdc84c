#: people.csv [age, born, seen]
import csv
import datetime as dt
import json
import sys
import time
import typing
import pandas as pd

df = pd.read_csv('people.csv')
moment = dt.datetime.strptime(df['born'].iloc[0], '%Y-%m-%d %H:%M:%S')
span = dt.timedelta(days=int(df['age'].iloc[0]))

# Parts of a moment.
date = moment.date()
day = moment.day
hour = moment.hour
isocalendar = moment.isocalendar()
isoformat = moment.isoformat()
isoweekday = moment.isoweekday()
microsecond = moment.microsecond
minute = moment.minute
month = moment.month
replace = moment.replace(year=2000)
second = moment.second
strftime = moment.strftime('%Y')
time2 = moment.time()
timestamp = moment.timestamp()
timetuple = moment.timetuple()
toordinal = moment.toordinal()
weekday = moment.weekday()
year = moment.year
days = span.days
seconds = span.seconds
total_seconds = span.total_seconds()

# Made of parts.
age = int(df['age'].iloc[0])
date = dt.date(2000, 1, 1)
later = dt.datetime(1900 + age, 1, 1)
clock = dt.time(12, 30)
utc = dt.timezone(dt.timedelta(0))
zone = dt.tzinfo()  # but an address
combined = dt.datetime.combine(moment.date(), clock)
from_iso = dt.date.fromisoformat(df['born'].iloc[0][:10])
from_ordinal = dt.date.fromordinal(age)
from_timestamp = dt.date.fromtimestamp(age * 1000000)
moment_from_iso = dt.datetime.fromisoformat(df['born'].iloc[0])
moment_from_timestamp = dt.datetime.fromtimestamp(age)
moment_from_utc = dt.datetime.utcfromtimestamp(age)
today = dt.date.today()
now = dt.datetime.now()  # but the clock
now_today = dt.datetime.today()  # but the clock
utcnow = dt.datetime.utcnow()  # but the clock
seconds_now = time.time()  # but the clock
slept = time.sleep(0)
written = time.strftime('%Y')
parsed = time.strptime(df['born'].iloc[0], '%Y-%m-%d %H:%M:%S')
made = time.mktime(parsed)

# Of modules that read and write.
with open('rows.csv', 'w') as out:
    writer = csv.writer(out)
    named_writer = csv.DictWriter(out, ['a'])
rows = csv.reader(open('rows.csv'))
named_rows = csv.DictReader(open('rows.csv'), ['a'])
as_json = json.dumps({'age': age})
with open('o.json', 'w') as target:
    dumped = json.dump({'a': 1}, target)
loaded = json.load(open('o.json'))
size = sys.getsizeof(age)  # but a size
biggest = sys.maxsize
modules = sys.modules  # but modules
search_path = sys.path  # but paths
platform = sys.platform
version = sys.version
version_info = sys.version_info
Pair = typing.NamedTuple('Pair', [('a', int), ('b', int)])
pair = Pair(age, 3)
pair_dict = pair._asdict()
pair_fields = pair._fields
replaced = pair._replace(b=4)
checking = typing.TYPE_CHECKING
kind = typing.TypeVar('kind')
cast = typing.cast(int, age)
final = typing.final(Pair)
unchecked = typing.no_type_check(Pair)
overloaded = typing.overload(abs)
