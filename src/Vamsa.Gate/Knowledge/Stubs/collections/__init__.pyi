# Checked against Python 3.11.
class OrderedDict(dict):
    def __new__(cls, mapping=None, **kwargs) -> Mapping[mapping, kwargs]: ...

class defaultdict(dict):
    def __new__(cls, default_factory=None, mapping=None, **kwargs) -> Mapping[mapping, kwargs, default_factory]: ...

class Counter(dict):
    def __new__(cls, iterable=None, **kwargs) -> FromKeys[iterable, Plain]: ...

class ChainMap(dict):
    def __new__(cls, *maps) -> Mapping[Reversed[maps]]: ...

class deque(list):
    def __new__(cls, iterable=..., maxlen=None) -> Sequence[iterable]: ...

def namedtuple(typename, field_names, *, rename=False, defaults=None, module=None) -> Record[typename, field_names, defaults, NamedTuple]: ...

from builtins import dict, list
from typing import NamedTuple
