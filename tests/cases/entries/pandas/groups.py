#: people.csv [age, income, sex]
import pandas as pd

df = pd.read_csv('people.csv')
by_sex = df.groupby('sex')

# A row for each group, and rows that know their group.
getitem = by_sex.__getitem__('age')
iter_ = by_sex.__iter__()
aggregate = by_sex.aggregate('max')
all_ = by_sex.all()
any_ = by_sex.any()
bfill = by_sex.bfill()
corr = by_sex.corr()  # but each value is of its column alone
corrwith = by_sex.corrwith(df['income'])
count = by_sex.count()
cov = by_sex.cov()  # but each value is of its column alone
cumcount = by_sex.cumcount()
cummax = by_sex.cummax()
cummin = by_sex.cummin()
cumprod = by_sex.cumprod()
describe = by_sex.describe()  # but with a second label
diff = by_sex.diff()
ewm = by_sex.ewm(span=3)
expanding = by_sex.expanding()
ffill = by_sex.ffill()
fillna = by_sex.fillna(0)
filter_ = by_sex.filter(lambda g: len(g) > 1)
first = by_sex.first()
get_group = by_sex.get_group('f')
groups = by_sex.groups
head = by_sex.head()
idxmax = by_sex.idxmax()
idxmin = by_sex.idxmin()
indices = by_sex.indices
last = by_sex.last()
median = by_sex.median()
min_ = by_sex.min()
ngroup = by_sex.ngroup()
ngroups = by_sex.ngroups
nth = by_sex.nth(0)  # but the group is a label
pct_change = by_sex.pct_change()
pipe = by_sex.pipe(lambda g: g.sum())
prod = by_sex.prod()
quantile = by_sex.quantile(0.5)
sample = by_sex.sample(n=2)
sem = by_sex.sem()
shift = by_sex.shift()
skew = by_sex.skew()
std = by_sex.std()
tail = by_sex.tail()
take = by_sex.take([0])  # but the group is a label
var = by_sex.var()

# Of one column.
age_is_monotonic_decreasing = by_sex['age'].is_monotonic_decreasing
age_is_monotonic_increasing = by_sex['age'].is_monotonic_increasing
age_kurt = by_sex['age'].kurt()  # until it was skew alone
age_nlargest = by_sex['age'].nlargest()
age_nsmallest = by_sex['age'].nsmallest()
age_ohlc = by_sex['age'].ohlc()  # but with columns of its own
age_unique = by_sex['age'].unique()
obj = by_sex.obj
mad = by_sex.mad()  # until 1.5
pad = by_sex.pad()  # until 1.5
backfill = by_sex.backfill()  # until 1.5
tshift = by_sex.tshift()  # until 1.5
dtypes = by_sex.dtypes

# Drawn.
boxplot = by_sex.boxplot()  # needs matplotlib
hist = by_sex.hist()  # needs matplotlib
plot = by_sex.plot  # needs matplotlib
# Windows within groups.
window = by_sex.rolling(3)
one = window['age']

window___getitem = window.__getitem__('age')
window_agg = window.agg('max')
window_apply = window.apply(lambda x: x.sum())
window_corr = window.corr()  # but each value is of its column alone
window_count = window.count()
window_max = window.max()
window_median = window.median()
window_min = window.min()
window_quantile = window.quantile(0.5)
window_skew = window.skew()
window_std = window.std()
window_sum = window.sum()
window_var = window.var()
# Groups by time.
timed = df[['age', 'income']].set_index(pd.date_range('2020-01-01', periods=40, freq='D'))
weekly = timed.resample('W')
resampled = weekly.sum()
asfreq = weekly.asfreq()
interpolate = weekly.interpolate()
nearest = timed.resample('12H').nearest()
by_sex_weekly = df.set_index(timed.index).groupby('sex').resample('W')['age'].sum()
