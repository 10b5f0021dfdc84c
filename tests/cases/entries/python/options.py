#: people.csv [age, income]
import argparse
import enum
import pandas as pd

df = pd.read_csv('people.csv')

# What a user may say.
parser = argparse.ArgumentParser()
group = parser.add_argument_group('columns')
group.add_argument('--feature', default='age')
either = parser.add_mutually_exclusive_group()
either.add_argument('--label', default='income')
parser.set_defaults(kind='plain')
commands = parser.add_subparsers()
train = commands.add_parser('train')
train.add_argument('--rounds', type=int, default=3)
options = parser.parse_args([])
feature = df[options.feature]
label = df[options.label]
kind = options.kind
space = argparse.Namespace(feature='income')
of_space = df[space.feature]


# Names for columns.
@enum.unique
class Column(enum.Enum):
    AGE = 'age'
    INCOME = 'income'


class Number(enum.IntEnum):
    ONE = 1


class Access(enum.Flag):
    READ = enum.auto()


class Bits(enum.IntFlag):
    LOW = 1


by_name = df[Column.AGE.value]
members = Column.__members__
of_members = [df[member.value] for member in Column.__members__.values()]
first = df.iloc[:, Number.ONE]
