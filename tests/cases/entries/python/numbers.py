#: people.csv [age, income, name, born]
import functools
import hashlib
import math
import operator
import random
import statistics
import pandas as pd

df = pd.read_csv('people.csv')
one = int(df['age'].iloc[0])
other = float(df['income'].iloc[0])
word = df['name'].iloc[0]

# Functions of numbers.
acos = math.acos(other / 100)
asin = math.asin(other / 100)
atan = math.atan(other)
atan2 = math.atan2(one, other)
ceil = math.ceil(other)
comb = math.comb(one, 2)
copysign = math.copysign(other, one)
cos = math.cos(other)
cosh = math.cosh(other)
degrees = math.degrees(other)
dist = math.dist([one], [other])
e = math.e
erf = math.erf(other)
exp = math.exp(other)
expm1 = math.expm1(other)
fabs = math.fabs(other)
factorial = math.factorial(one)
floor = math.floor(other)
fmod = math.fmod(other, one)
fsum = math.fsum([one, other])
gamma = math.gamma(other)
gcd = math.gcd(one, 3)
hypot = math.hypot(one, other)
inf = math.inf
isclose = math.isclose(one, other)
isfinite = math.isfinite(other)
isinf = math.isinf(other)
isnan = math.isnan(other)
lgamma = math.lgamma(other)
log = math.log(other, 2)
log10 = math.log10(other)
log1p = math.log1p(other)
log2 = math.log2(other)
modf = math.modf(other)
nan = math.nan
pi = math.pi
pow_ = math.pow(other, one)
prod = math.prod([one, other])
radians = math.radians(other)
sin = math.sin(other)
sinh = math.sinh(other)
sqrt = math.sqrt(other)
tan = math.tan(other)
tanh = math.tanh(other)
tau = math.tau
trunc = math.trunc(other)

# Operators.
op_add = operator.add(one, other)
op_and = operator.and_(one, 3)
op_attrgetter = operator.attrgetter('real')
op_concat = operator.concat([one], [other])
op_contains = operator.contains([one], one)
op_eq = operator.eq(one, other)
op_floordiv = operator.floordiv(one, other)
op_ge = operator.ge(one, other)
op_getitem = operator.getitem([one, other], 0)
op_gt = operator.gt(one, other)
op_inv = operator.inv(one)
op_le = operator.le(one, other)
op_lt = operator.lt(one, other)
op_methodcaller = operator.methodcaller('bit_length')
op_mod = operator.mod(one, other)
op_mul = operator.mul(one, other)
op_ne = operator.ne(one, other)
op_neg = operator.neg(one)
op_not = operator.not_(one)
op_or = operator.or_(one, 3)
op_pow = operator.pow(one, other)
op_sub = operator.sub(one, other)
op_truediv = operator.truediv(one, other)
op_xor = operator.xor(one, 3)

# Numbers of many.
stat_fmean = statistics.fmean([one, other, 3])
stat_mean = statistics.mean([one, other, 3])
stat_median = statistics.median([one, other, 3])
stat_mode = statistics.mode([one, other, 3])
stat_pstdev = statistics.pstdev([one, other, 3])
stat_pvariance = statistics.pvariance([one, other, 3])
stat_stdev = statistics.stdev([one, other, 3])
stat_variance = statistics.variance([one, other, 3])

# Chosen at random.
random_choice = random.choice([one, other])
random_choices = random.choices([one, other])
random_randint = random.randint(1, 2)
random_random = random.random()
random_seed = random.seed(3)
random_shuffle = random.shuffle([1, 2])
random_uniform = random.uniform(1, 2)
# Digests.
digest = hashlib.md5(word.encode('utf-8'))
hexdigest = digest.hexdigest()
digested = digest.digest()
updated = digest.update(b'a')

sha1 = hashlib.sha1(word.encode('utf-8'))
sha224 = hashlib.sha224(word.encode('utf-8'))
sha256 = hashlib.sha256(word.encode('utf-8'))
sha384 = hashlib.sha384(word.encode('utf-8'))
sha512 = hashlib.sha512(word.encode('utf-8'))
# Functions of functions.
cached = functools.cache(abs)
keyed = functools.cmp_to_key(abs)
dispatched = functools.singledispatch(abs)
wrapped = functools.update_wrapper(lambda x: x, abs)


class Adder:
    def add(self, a, b):
        return a + b

    add_three = functools.partialmethod(add, 3)


ordered = functools.total_ordering(Adder)  # needs an order
