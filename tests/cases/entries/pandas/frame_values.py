#: people.csv [age, income, height]
import pandas as pd

df = pd.read_csv('people.csv')
df2 = df[['income', 'height', 'age']]

# What a frame and a series have alike, here of a frame.
array = df.__array__()
len_ = df.__len__()
abs_ = df.abs()
add = df.add(df2)
all_ = df.all()
any_ = df.any()
attrs = df.attrs
backfill = df.backfill()
bfill = df.bfill()
clip_lower = df.clip_lower(1)  # until 0.25
clip_upper = df.clip_upper(80)  # until 0.25
combine = df.combine(df2, lambda a, b: a + b)
convert_dtypes = df.convert_dtypes()
convert_objects = df.convert_objects()  # until 0.25
count = df.count()
cummax = df.cummax()
cummin = df.cummin()
cumprod = df.cumprod()
cumsum = df.cumsum()
diff = df.diff()
dot = df.dot(df.T)  # but a frame of numbered columns
empty = df.empty
eq = df.eq(df2)
equals = df.equals(df2)
ewm = df.ewm(span=3)
expanding = df.expanding()
ffill = df.ffill()
first_valid_index = df.first_valid_index()
flags = df.flags
floordiv = df.floordiv(df2)
ge = df.ge(df2)
get = df.get('age')
gt = df.gt(df2)
iat = df.iat
infer_objects = df.infer_objects()
interpolate = df.interpolate()
isna = df.isna()
isnull = df.isnull()
kurt = df.kurt()
last_valid_index = df.last_valid_index()
le = df.le(df2)
lt = df.lt(df2)
mad = df.mad()
memory_usage = df.memory_usage()
mod = df.mod(df2)
mul = df.mul(df2)
ndim = df.ndim
ne = df.ne(df2)
notnull = df.notnull()
pad = df.pad()
pct_change = df.pct_change()
pow_ = df.pow(df2)
prod = df.prod()
radd = df.radd(df2)
rank = df.rank()
rdiv = df.rdiv(df2)
reindex_like = df.reindex_like(df2)
rename_axis = df.rename_axis()
rfloordiv = df.rfloordiv(df2)
rmod = df.rmod(df2)
rmul = df.rmul(df2)
round_ = df.round()
rpow = df.rpow(df2)
rsub = df.rsub(df2)
sem = df.sem()
set_flags = df.set_flags()
skew = df.skew()
slice_shift = df.slice_shift()
sort_index = df.sort_index(axis=1)
sub = df.sub(df2)
tail = df.tail()
take = df.take([0, 2])
truediv = df.truediv(df2)
truncate = df.truncate()
var = df.var()
truth = (df.head(1)['age'] > 0).bool()
squeezed = df[['age']].squeeze()
compared = df['age'].compare(df['income'])
labelled = df.copy()
labelled.index = df['income']
renamed_axis = labelled.rename_axis('income')

# Rows that are labelled by a time.
timed = df.set_index(pd.date_range('2020-01-01', periods=40, freq='D'))
asfreq = timed.asfreq('2D')
at_time = timed.at_time('00:00')
between_time = timed.between_time('00:00', '01:00')
first = timed.first('3D')
last = timed.last('3D')
tshift = timed.tshift(1)  # until 1.5
tz_localize = timed.tz_localize('UTC')
tz_convert = tz_localize.tz_convert('Europe/Oslo')
to_period = timed.to_period('M')
to_timestamp = to_period.to_timestamp()

# Rows that have two labels each.
two = df.set_index(['age', 'height'])
droplevel = two.droplevel('height')
reorder_levels = two.reorder_levels(['height', 'age'])
swaplevel = two.swaplevel()

# Of other versions, and of tables that are computed later.
to_sparse = df.to_sparse()  # until 0.25
ix = df.ix[:, 'age']  # until 0.25
computed = df.compute()  # until it is a table of dask
persisted = df.persist()  # until it is a table of dask

# By position and label.
placed = df.copy()
placed.iloc[:, 0] = df['income']
placed.iat[0, 2] = 3
located = df.loc(axis=0)[:3]
# Writing and drawing leave nothing behind.

hist = df.hist()
style = df.style
to_clipboard = df.to_clipboard()  # needs a screen
to_csv = df.to_csv('o.csv')
to_excel = df.to_excel('o.xlsx')
to_feather = df.to_feather('o.feather')
to_gbq = df.to_gbq('a.b')
to_hdf = df.to_hdf('o.h5', 'k')
to_html = df.to_html('o.html')
to_json = df.to_json('o.json')
to_latex = df.to_latex('o.tex')
to_markdown = df.to_markdown('o.md')
to_orc = df.to_orc('o.orc')
to_parquet = df.to_parquet('o.parquet')
to_stata = df.to_stata('o.dta')
to_string = df.to_string('o.txt')
to_xarray = df.to_xarray()
to_xml = df.to_xml('o.xml')
