#: people.csv [age, born]
import datetime as dt
import pandas as pd

df = pd.read_csv('people.csv')
moment = dt.datetime.strptime(df['born'].iloc[0], '%Y-%m-%d %H:%M:%S')
span = dt.timedelta(days=int(df['age'].iloc[0]))

# Methods that are taken from their class.
date = dt.datetime.date(moment)
isocalendar = dt.datetime.isocalendar(moment)
isoformat = dt.datetime.isoformat(moment)
isoweekday = dt.datetime.isoweekday(moment)
replaced = dt.datetime.replace(moment, year=2000)
text = dt.datetime.strftime(moment, '%Y')
clock = dt.datetime.time(moment)
seconds = dt.datetime.timestamp(moment)
parts = dt.datetime.timetuple(moment)
ordinal = dt.datetime.toordinal(moment)
weekday = dt.datetime.weekday(moment)
all_seconds = dt.timedelta.total_seconds(span)
of_each = list(map(dt.datetime.weekday, [moment]))

# Of constants.
decoded = bytes.decode(b'age', 'utf-8')
whole = (5).bit_length()
whole_real = (5).real
fraction = (0.5).is_integer()
fraction_real = (0.5).real
number = complex(1, 2)
class Holder:
    def __init__(self, age):
        self.age = age
holder = Holder(df['age'])
attributes = holder.__dict__
class_name = Holder.__name__
name_of_kind = type(holder).__name__
is_text = isinstance('a', basestring)  # until 3.0
as_text = basestring.upper('a')  # until 3.0
