#: people.csv [age, income, sex]
#: other.csv [age, income]
import polars as pl
import polars.selectors as cs

df = pl.read_csv('people.csv')
other = pl.read_csv('other.csv')

# Of an expression.
expr___add = df.select(pl.col('age').__add__(pl.col('income')))
expr___and = df.select(pl.col('age').__and__(pl.col('income')))
expr___floordiv = df.select(pl.col('age').__floordiv__(pl.col('income')))
expr___getitem = df.select(pl.col('age')['age'])
expr___len = len(pl.col('age'))
expr___mod = df.select(pl.col('age').__mod__(pl.col('income')))
expr___or = df.select(pl.col('age').__or__(pl.col('income')))
expr___pow = df.select(pl.col('age').__pow__(pl.col('income')))
expr___sub = df.select(pl.col('age').__sub__(pl.col('income')))
expr_append = df.select(pl.col('age').append(pl.col('income')))
expr_apply = df.select(pl.col('age').apply(lambda x: x))
expr_arr = pl.col('age').arr
expr_as_expr = df.select(pl.col('age').as_expr())
expr_bin = pl.col('age').bin
expr_cat = pl.col('age').cat
expr_clip = df.select(pl.col('age').clip(0, pl.col('income')))
expr_clone = df.select(pl.col('age').clone())
expr_corr = df.select(pl.col('age').corr(pl.col('income')))
expr_dtype = pl.col('age').dtype
expr_equals = pl.col('age').equals(pl.col('income'))
expr_estimated_size = pl.col('age').estimated_size()
expr_fill_nan = df.select(pl.col('age').fill_nan(0))
expr_fill_null = df.select(pl.col('age').fill_null(pl.col('income')))
expr_filter = df.select(pl.col('age').filter(pl.col('income') > 3))
expr_flags = pl.col('age').flags
expr_inspect = df.select(pl.col('age').inspect())
expr_is_sorted = pl.col('age').is_sorted()
expr_keep_name = df.select(pl.col('age').keep_name())
expr_lazy = df.select(pl.col('age').lazy())
expr_list = pl.col('age').list
expr_map = df.select(pl.col('age').map(lambda x: x))
expr_map_alias = df.select(pl.col('age').map_alias(lambda name: name.upper()))
expr_map_batches = df.select(pl.col('age').map_batches(lambda x: x))
expr_map_dict = df.select(pl.col('age').map_dict({1: 2}))
expr_map_elements = df.select(pl.col('age').map_elements(lambda x: x))
expr_meta = pl.col('age').meta
expr_pipe = df.select(pl.col('age').pipe(lambda x: x))
expr_plot = pl.col('age').plot
expr_prefix = df.select(pl.col('age').prefix('x_'))
expr_rename = df.select(pl.col('age').rename('years'))
expr_repeat_by = df.select(pl.col('age').repeat_by(pl.col('income')))
expr_replace = df.select(pl.col('age').replace(1))
expr_replace_strict = df.select(pl.col('age').replace_strict(1))
expr_scatter = df.select(pl.col('age').scatter([0], 0))
expr_series_equal = pl.col('age').series_equal()
expr_set = df.select(pl.col('age').set(pl.col('age') > 30, 0))
expr_shape = pl.col('age').shape
expr_sort_by = df.select(pl.col('age').sort_by('income'))
expr_struct = pl.col('age').struct
expr_suffix = df.select(pl.col('age').suffix('_x'))
expr_to_arrow = pl.col('age').to_arrow()
expr_to_dummies = pl.col('age').to_dummies()
expr_to_frame = pl.col('age').to_frame()
expr_to_jax = pl.col('age').to_jax()
expr_to_list = pl.col('age').to_list()
expr_to_pandas = pl.col('age').to_pandas()
expr_to_torch = pl.col('age').to_torch()
expr_unique = df.select(pl.col('age').unique())
expr_zip_with = df.select(pl.col('age').zip_with(True, pl.col('income')))

# Of its values.
valuenamespace_combine = df.select(pl.col('age').str.combine(pl.col('age')))
valuenamespace_concat = df.select(pl.col('age').str.concat())
valuenamespace_extract_groups = df.select(pl.col('age').str.extract_groups('a'))
valuenamespace_join = df.select(pl.col('age').str.join())
valuenamespace_max = df.select(pl.col('age').str.max())
valuenamespace_mean = df.select(pl.col('age').str.mean())
valuenamespace_median = df.select(pl.col('age').str.median())
valuenamespace_min = df.select(pl.col('age').str.min())
valuenamespace_replace = df.select(pl.col('age').str.replace('a', 0))
valuenamespace_split = df.select(pl.col('age').str.split('age'))
valuenamespace_strftime = df.select(pl.col('age').str.strftime())
valuenamespace_strptime = df.select(pl.col('age').str.strptime())
valuenamespace_to_datetime = df.select(pl.col('age').str.to_datetime())
valuenamespace_to_time = df.select(pl.col('age').str.to_time())

# Of lists in it.
listnamespace_concat = df.select(pl.col('age').list.concat(pl.col('income')))
listnamespace_eval = df.select(pl.col('age').list.eval(pl.col('age')))
listnamespace_to_struct = pl.col('age').list.to_struct()

# Of its fields.
structnamespace___getitem = df.select(pl.col('age').struct['age'])
structnamespace_field = df.select(pl.col('age').struct.field('years'))
structnamespace_fields = pl.col('age').struct.fields
structnamespace_json_encode = df.select(pl.col('age').struct.json_encode())
structnamespace_rename_fields = pl.col('age').struct.rename_fields(['a', 'b', 'c'])
structnamespace_unnest = df.select(pl.col('age').struct.unnest())
structnamespace_with_fields = pl.col('age').struct.with_fields()

# Of its name.
namenamespace_keep = df.select(pl.col('age').name.keep())
namenamespace_map = df.select(pl.col('age').name.map(lambda name: name.upper()))
namenamespace_prefix_fields = pl.col('age').name.prefix_fields('x_')
namenamespace_replace = df.select(pl.col('age').name.replace('a', 0))
namenamespace_suffix_fields = pl.col('age').name.suffix_fields('_x')
namenamespace_to_lowercase = df.select(pl.col('age').name.to_lowercase())
namenamespace_to_uppercase = df.select(pl.col('age').name.to_uppercase())

# Of a choice of columns.
selector___add = df.select(cs.by_name('age').__add__(other))
selector___xor = df.select(cs.by_name('age').__xor__(other))
selector_as_expr = df.select(cs.by_name('age').as_expr())
selector_exclude = df.select(cs.by_name('age').exclude('age'))
