#: people.csv [age, income, name, born]
import abc
import ast
import contextlib
import dataclasses
import decimal
import fractions
import importlib
import pickle
import re
import typing
import pandas as pd
from dateutil import parser, relativedelta

df = pd.read_csv('people.csv')
one = int(df['age'].iloc[0])
word = df['name'].iloc[0]

# Values of values.
literal = ast.literal_eval("['age', 'income']")
by_literal = df[literal]
exact = decimal.Decimal(one)
ratio = fractions.Fraction(one, 3)
string = re.search('.', word).string
copied = pickle.loads(pickle.dumps(df[['age']]))
moment = parser.parse(df['born'].iloc[0])
later = moment + relativedelta.relativedelta(months=1)

# What 'with' binds.
with contextlib.suppress(KeyError), contextlib.nullcontext(df[['age']]) as kept:
    inner = kept
of_with = inner
with contextlib.closing(open('notes.txt', 'w')) as closed:
    closed.write('')


# Objects and their fields.
@dataclasses.dataclass
class Columns:
    feature: str = 'age'
    label: str = 'income'


columns = Columns()
names = dataclasses.astuple(columns)
by_names = df[list(names)]
fields = dataclasses.fields(columns)
made = dataclasses.is_dataclass(columns)


class Kept:
    def __init__(self, frame):
        self.frame = frame


held = Kept(df[['income']]).__dict__['frame']


class Step(metaclass=abc.ABCMeta):
    def of(self, frame):
        return frame[['age']]


class Registry(abc.ABCMeta):
    pass


stepped = Step().of(df)


class Row(typing.TypedDict):
    age: int


row = Row(age=one)
maths = importlib.import_module('math')  # but any module
again = importlib.reload(pd).read_csv('people.csv')
