#: people.csv [age, income, name, born]
import collections
import itertools
import pandas as pd

df = pd.read_csv('people.csv')
one = int(df['age'].iloc[0])
other = float(df['income'].iloc[0])
word = df['name'].iloc[0]

# Methods of lists, dicts, sets and tuples.
numbers = [one, other]
list_contains = numbers.__contains__(one)
list_item = numbers.__getitem__(0)
list_iter = list(numbers.__iter__())
list_len = numbers.__len__()
list_copy = numbers.copy()
list_count = numbers.count(one)
list_index = numbers.index(one)
changed = [one, other]
changed.__setitem__(0, 3)
cleared = [one]
cleared.clear()
inserted = [one]
inserted.insert(0, other)
reversed_list = [one, other]
reversed_list.reverse()
sorted_list = ['b', 'a']
sorted_list.sort()
pair = (one, other)
tuple_item = pair.__getitem__(0)
tuple_iter = list(pair.__iter__())
tuple_len = pair.__len__()
tuple_count = pair.count(one)
tuple_index = pair.index(one)
by_name = {'a': one, 'b': other}
dict_contains = by_name.__contains__('a')
dict_len = by_name.__len__()
dict_copy = by_name.copy()
dict_keys = list(by_name.keys())
shorter = {'a': one, 'b': other}
shorter.__delitem__('a')
longer = {'a': one}
longer.__setitem__('b', other)
emptied = {'a': one}
emptied.clear()
last = {'a': one}.popitem()
with_default = {'a': one}
default = with_default.setdefault('b', other)
updated = {'a': one}
updated.update({'b': other}, c=3)
has_key = by_name.has_key('a')  # until Python 3
iteritems = list(by_name.iteritems())  # until Python 3
iterkeys = list(by_name.iterkeys())  # until Python 3
itervalues = list(by_name.itervalues())  # until Python 3
letters = {'a', 'b'}
set_contains = letters.__contains__('a')
set_iter = sorted(letters.__iter__())
set_len = letters.__len__()
set_copy = letters.copy()
set_difference = letters.difference({'a'})
set_intersection = letters.intersection({'a'})
set_isdisjoint = letters.isdisjoint({'c'})
set_issubset = letters.issubset({'a', 'b', 'c'})
set_issuperset = letters.issuperset({'a'})
set_symmetric_difference = letters.symmetric_difference({'a', 'c'})
set_union = letters.union({'c'})
set_popped = {'a'}.pop()
added = {'a'}
added.add('b')
set_cleared = {'a'}
set_cleared.clear()
differed = {'a', 'b'}
differed.difference_update({'a'})
discarded = {'a', 'b'}
discarded.discard('a')
met = {'a', 'b'}
met.intersection_update({'a'})
removed = {'a', 'b'}
removed.remove('a')
symmetric = {'a', 'b'}
symmetric.symmetric_difference_update({'b', 'c'})
set_updated = {'a'}
set_updated.update({'b'})

# Other containers.
chained = collections.ChainMap({'a': one}, {'b': other})
counter = collections.Counter(['a', 'b', 'a'])
elements = sorted(counter.elements())
most_common = counter.most_common(1)
ordered = collections.OrderedDict([('a', one), ('b', other)])
ordered.move_to_end('a')
with_factory = collections.defaultdict(list, a=one)
queue = collections.deque([one, other])
queue.appendleft(3)
left = queue.popleft()
queue.rotate(1)

# Iterators.
accumulate = list(itertools.accumulate([one, other]))
chain = list(itertools.chain([one], [other]))
from_iterable = list(itertools.chain.from_iterable([[one], [other]]))
combinations = list(itertools.combinations(['a', 'b'], 2))
combinations_with_replacement = list(itertools.combinations_with_replacement(['a'], 2))  # but pairs of one too
compressed = list(itertools.compress([one, other], [1, 0]))
count = next(itertools.count(3))
cycle = next(itertools.cycle([one, other]))
dropwhile = list(itertools.dropwhile(lambda x: x > 0, [one, other]))
filterfalse = list(itertools.filterfalse(lambda x: x > 0, [one, other]))
pairwise = list(itertools.pairwise(['a', 'b']))
permutations = list(itertools.permutations(['a', 'b']))  # but the orders too
repeat = list(itertools.repeat(one, 1))
starmap = list(itertools.starmap(max, [(one, other)]))
takewhile = list(itertools.takewhile(lambda x: x > 0, [one, other]))
tee = [list(each) for each in itertools.tee([one, other])]
zip_longest = list(itertools.zip_longest([one], [other]))
