#: people.csv [age, income, name, born]
import io
import pandas as pd

df = pd.read_csv('people.csv')
one = int(df['age'].iloc[0])
other = float(df['income'].iloc[0])
word = df['name'].iloc[0]

# Functions of numbers and texts.
abs_ = abs(one)
all_ = all([one, other])
ascii_ = ascii(word)
bin_ = bin(one)
callable_ = callable(max)  # but a truth value
chr_ = chr(one)
dir_ = dir()  # but names
divmod_ = divmod(one, other)
format_ = format(other, ".1f")
hasattr_ = hasattr(one, "real")  # but a truth value
hash_ = hash(word)  # but another number each time
hex_ = hex(one)
id_ = id(one)  # but an address
issubclass_ = issubclass(int, object)
oct_ = oct(one)
pow_ = pow(one, 2)
repr_ = repr(word)
reversed_ = reversed([one, other])
round_ = round(other)
sum_ = sum([one, other])
text = input('?')  # needs a person
legacy_text = raw_input('?')  # until Python 3
reduced = reduce(max, [one, other])  # until Python 3
letter = unichr(one)  # until Python 3
legacy_word = unicode(word)  # until Python 3
legacy_range = list(xrange(3))  # until Python 3
legacy_long = long(one)  # until Python 3
legacy_kind = isinstance(word, basestring)  # until Python 3
shown = help(None)  # needs a person
shell = get_ipython()  # needs a notebook
stopped = breakpoint() if False else None

# What types make.
as_bool = bool(one)
as_bytes = bytes([one])
as_bytearray = bytearray([one])
decoded = word.encode('utf-8').decode('utf-8')
as_bytes_decoded = bytes([one]).decode('latin-1')
number = complex(one, other)
real = number.real
imag = number.imag
whole = int(other)
whole_real = whole.real
bits = whole.bit_length()
fraction = float(one)
fraction_real = fraction.real
is_integer = fraction.is_integer()
as_text = str(one)
as_tuple = tuple([one, other])
as_list = list((one, other))
as_set = set([one])
frozen = frozenset([one])
as_dict = dict(a=one)
part = slice(one, 90)
steps = list(range(0, 6, 2))
kind = type(one)
plain = object()
doc = plain.__doc__
the_class = plain.__class__
type_name = type('T', (), {}).__name__


class Held:
    def __init__(self, value):
        self.value = value

    def get(self):
        return self.value

    kept = property(get)
    made = classmethod(lambda cls: 3)
    still = staticmethod(lambda: 4)


class Longer(Held):
    def __init__(self, value):
        super().__init__(value)


held = Longer(one)
got = held.kept
inside = held.__dict__['value']  # but it is read before it is deleted
removed = delattr(held, 'value')
made = Held.made()
still = Held.still()

# Files.
with open('notes.txt', 'w') as written:
    written.write('a')
with open('notes.txt') as read:
    everything = read.read()
with open('notes.txt') as lines:
    first_line = lines.readline()
with open('notes.txt') as more:
    all_lines = more.readlines()
with open('notes.txt') as each:
    each_line = [line for line in each]
handle_name = each.name
handle_closed = each.closed
