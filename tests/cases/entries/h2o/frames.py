#: people.csv [age, income, sex]
#: other.csv [age, income, sex]
import h2o
import pandas as pd

df = h2o.import_file('people.csv')
other = h2o.import_file('other.csv')

# Functions of h2o.
as_list = h2o.as_list(df)
assign = h2o.assign(df, 'xid')
deep_copy = h2o.deep_copy(df, 'xid')
import_sql_select = h2o.import_sql_select('connection_url', 'select_query')
import_sql_table = h2o.import_sql_table('connection_url', df)
upload_file = h2o.upload_file('people.file')

# Of Vectors.
df_abs = df.abs()
df_as_date = df.as_date('format')
df_ascharacter = df.ascharacter()
df_asnumeric = df.asnumeric()
df_cut = df.cut([0, 50])
df_dim = df.dim
df_exp = df.exp()
df_frame_id = df.frame_id
df_head = df.head()
df_hist = df.hist()
df_ifelse = df.ifelse('yes', 'no')
df_isna = df.isna()
df_levels = df.levels()
df_log = df.log()
df_log1p = df.log1p()
df_mean = df.mean()
df_median = df.median()
df_na_omit = df.na_omit()
df_ncol = df.ncol
df_ncols = df.ncols
df_nlevels = df.nlevels()
df_nrow = df.nrow
df_nrows = df.nrows
df_refresh = df.refresh()
df_relevel = df.relevel(df)
df_runif = df.runif()
df_scale = df.scale()
df_sd = df.sd()
df_shape = df.shape
df_show = df.show()
df_sqrt = df.sqrt()
df_stratified_split = df.stratified_split()
df_table = df.table()
df_tail = df.tail()
df_type = df.type
df_types = df.types

# Of H2OFrame.
df_as_data_frame = df.as_data_frame()
df_cbind = df.cbind(df)
df_col_names = df.col_names
df_columns_by_type = df.columns_by_type()
df_concat = df.concat(X)
df_describe = df.describe()
df_drop = df.drop('index')
df_drop_duplicates = df.drop_duplicates(['age'])
df_impute = df.impute()
df_merge = df.merge(other)
df_names = df.names
df_rbind = df.rbind(df)
df_rename = df.rename()
df_sort = df.sort('age')
df_summary = df.summary()

# Of H2OVector.
h2ovector_as_data_frame = df['age'].as_data_frame()
h2ovector_day = df['age'].day()
h2ovector_dayOfWeek = df['age'].dayOfWeek()
h2ovector_gsub = df['age'].gsub()
h2ovector_hour = df['age'].hour()
h2ovector_month = df['age'].month()
h2ovector_sub = df['age'].sub()
h2ovector_tolower = df['age'].tolower()
h2ovector_toupper = df['age'].toupper()
h2ovector_trim = df['age'].trim()
h2ovector_year = df['age'].year()
