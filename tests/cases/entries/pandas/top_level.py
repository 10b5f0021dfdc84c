#: people.csv [age, income, sex, born]
import numpy as np
import pandas as pd

df = pd.read_csv('people.csv')
df2 = df[['age', 'sex']]

# Functions of data.
array = pd.array(df['age'])
eval_ = pd.eval('df.age + df.income')
ewma = pd.ewma(df['age'], span=3)  # until 0.22
factorize = pd.factorize(df['sex'])
from_dummies = pd.from_dummies(pd.get_dummies(df['sex']))
isna = pd.isna(df)
isnull = pd.isnull(df)
json_normalize = pd.json_normalize([{'x': 1}])
lreshape = pd.lreshape(df, {'x': ['age', 'income']})  # but it is not modelled
melt = pd.melt(df, ['sex'], ['age'])
merge_ordered = pd.merge_ordered(df, df2, on='age')
notna = pd.notna(df)
notnull = pd.notnull(df)
pivot = pd.pivot(df, index='born', columns='sex', values='age')  # needs days that are there once
pivot_table = pd.pivot_table(df, values='age', index='sex')
qcut = pd.qcut(df['income'], 3)
rolling_mean = pd.rolling_mean(df['age'], 3)  # until 0.22
rolling_std = pd.rolling_std(df['age'], 3)  # until 0.22
rolling_sum = pd.rolling_sum(df['age'], 3)  # until 0.22
to_numeric = pd.to_numeric(df['age'])
to_timedelta = pd.to_timedelta(df['age'])
unique = pd.unique(df['sex'])
value_counts = pd.value_counts(df['sex'])  # but it is a series of counts

# What is known of types.
infer_dtype = pd.api.types.infer_dtype(df['age'])
is_bool_dtype = pd.api.types.is_bool_dtype(df['age'])
is_categorical_dtype = pd.api.types.is_categorical_dtype(df['age'])
is_datetime64_any_dtype = pd.api.types.is_datetime64_any_dtype(df['age'])
is_float_dtype = pd.api.types.is_float_dtype(df['age'])
is_integer_dtype = pd.api.types.is_integer_dtype(df['age'])
is_numeric_dtype = pd.api.types.is_numeric_dtype(df['age'])
is_object_dtype = pd.api.types.is_object_dtype(df['age'])
is_string_dtype = pd.api.types.is_string_dtype(df['age'])
# Types of columns.

ArrowDtype = pd.ArrowDtype('int64')  # needs pyarrow
BooleanDtype = pd.BooleanDtype()
Float32Dtype = pd.Float32Dtype()
Float64Dtype = pd.Float64Dtype()
Int16Dtype = pd.Int16Dtype()
Int32Dtype = pd.Int32Dtype()
Int64Dtype = pd.Int64Dtype()
Int8Dtype = pd.Int8Dtype()
IntervalDtype = pd.IntervalDtype()
PeriodDtype = pd.PeriodDtype('D')
SparseDtype = pd.SparseDtype()
StringDtype = pd.StringDtype()
UInt16Dtype = pd.UInt16Dtype()
UInt32Dtype = pd.UInt32Dtype()
UInt64Dtype = pd.UInt64Dtype()
UInt8Dtype = pd.UInt8Dtype()
DatetimeTZDtype = pd.DatetimeTZDtype(tz='UTC')
zoned = pd.to_datetime(df['born'], utc=True).astype(DatetimeTZDtype)
nullable = df['age'].astype(pd.Int64Dtype())

# Groups by more than a name.
aggregated = df.groupby('sex').agg(top=pd.NamedAgg('age', 'max'))
grouper = df.groupby(pd.Grouper(key='sex'))['age'].sum()
time_grouper = pd.TimeGrouper('D')  # until 0.25
sliced = df.loc[pd.IndexSlice[:3], 'age']

# No data.

DateOffset = pd.DateOffset(1)
ExcelWriter = pd.ExcelWriter('o.xlsx')
NA = pd.NA
NaN = pd.NaN  # until 0.25
NaT = pd.NaT
version = pd.__version__
bdate_range = pd.bdate_range('2020-01-01', periods=3)
date_range = pd.date_range('2020-01-01', periods=3)
describe_option = pd.describe_option('display.width', False)
get_option = pd.get_option('display.width')
infer_freq = pd.infer_freq(pd.date_range('2020-01-01', periods=3))
interval_range = pd.interval_range(0, 3)
offsets = pd.offsets
option_context = pd.option_context('display.width', 80)
options = pd.options
period_range = pd.period_range('2020-01', periods=3, freq='M')
reset_option = pd.reset_option('display.width')
scatter_matrix = pd.scatter_matrix(df)  # until 0.22
set_eng_float_format = pd.set_eng_float_format()
set_option = pd.set_option('display.width', 80)
show_versions = pd.show_versions()
test = pd.test()  # needs its tests
timedelta_range = pd.timedelta_range('1 day', periods=3)
to_pickle = pd.to_pickle(df, 'o.pkl')
