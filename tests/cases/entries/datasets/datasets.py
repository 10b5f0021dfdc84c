#: people.csv [age, income, sex]
#: other.csv [age, income, sex]
import datasets

ds = datasets.load_dataset('csv', data_files='people.csv')['train']
splits = datasets.load_dataset('csv', data_files='people.csv')
frame = ds.to_pandas()

# Functions of datasets.
ClassLabel = datasets.ClassLabel()
Features = datasets.Features()
Sequence = datasets.Sequence()
Value = datasets.Value('dtype')
disable_caching = datasets.disable_caching()
get_dataset_config_names = datasets.get_dataset_config_names('people')
get_dataset_split_names = datasets.get_dataset_split_names('people')
interleave_datasets = datasets.interleave_datasets([ds, ds])
load_from_disk = datasets.load_from_disk('saved')
load_metric = datasets.load_metric('people')

# Of DatasetDict.
datasetdict_column_names = datasets.DatasetDict({'train': ds}).column_names
datasetdict_from_csv = datasets.DatasetDict.from_csv('people.csv')
datasetdict_load_from_disk = datasets.DatasetDict.load_from_disk('saved')
datasetdict_num_rows = datasets.DatasetDict({'train': ds}).num_rows
datasetdict_shape = datasets.DatasetDict({'train': ds}).shape

# Of Splits.
splits_cast = splits.cast({})
splits_cast_column = splits.cast_column('age', 'int64')
splits_class_encode_column = splits.class_encode_column('age')
splits_cleanup_cache_files = splits.cleanup_cache_files()
splits_column_names = splits.column_names
splits_filter = splits.filter(lambda row: row['age'] > 3)
splits_flatten = splits.flatten()
splits_items = splits.items()
splits_keys = splits.keys()
splits_map = splits.map(lambda row: row)
splits_num_rows = splits.num_rows
splits_push_to_hub = splits.push_to_hub()
splits_remove_columns = splits.remove_columns(['age'])
splits_rename_column = splits.rename_column('age', 'years')
splits_rename_columns = splits.rename_columns({'age': 'years'})
splits_save_to_disk = splits.save_to_disk()
splits_select_columns = splits.select_columns(['age'])
splits_shape = splits.shape
splits_shuffle = splits.shuffle()
splits_sort = splits.sort('age')
splits_values = splits.values()
splits_with_format = splits.with_format()
splits_with_transform = splits.with_transform()

# Of Dataset.
ds___getitem = ds['age']
ds___iter = list(ds)
ds___len = len(ds)
ds_add_column = ds.add_column('more', ds['age'])
ds_add_faiss_index = ds.add_faiss_index()
ds_align_labels_with_mapping = ds.align_labels_with_mapping()
ds_cast = ds.cast({})
ds_cast_column = ds.cast_column('age', 'int64')
ds_class_encode_column = ds.class_encode_column('age')
ds_cleanup_cache_files = ds.cleanup_cache_files()
ds_column_names = ds.column_names
ds_data = ds.data
ds_features = ds.features
ds_flatten = ds.flatten()
ds_flatten_indices = ds.flatten_indices()
ds_format = ds.format
ds_from_csv = datasets.Dataset.from_csv('people.csv')
ds_from_dict = datasets.Dataset.from_dict({'x': [1]})
ds_from_generator = datasets.Dataset.from_generator(lambda: [])
ds_from_json = datasets.Dataset.from_json('people.csv')
ds_from_list = datasets.Dataset.from_list([{'x': 1}])
ds_from_parquet = datasets.Dataset.from_parquet('people.csv')
ds_from_polars = datasets.Dataset.from_polars(frame)
ds_from_sql = datasets.Dataset.from_sql('SELECT age, sex FROM people')
ds_from_text = datasets.Dataset.from_text('people.csv')
ds_info = ds.info
ds_iter = ds.iter(4)
ds_load_from_disk = datasets.Dataset.load_from_disk('saved')
ds_num_columns = ds.num_columns
ds_num_rows = ds.num_rows
ds_prepare_for_task = ds.prepare_for_task()
ds_push_to_hub = ds.push_to_hub()
ds_rename_columns = ds.rename_columns({'age': 'years'})
ds_repeat = ds.repeat(3)
ds_reset_format = ds.reset_format()
ds_save_to_disk = ds.save_to_disk()
ds_select = ds.select([0])
ds_set_transform = ds.set_transform()
ds_shape = ds.shape
ds_shard = ds.shard()
ds_skip = ds.skip(3)
ds_sort = ds.sort(['age'])
ds_split = ds.split
ds_take = ds.take(3)
ds_to_csv = ds.to_csv()
ds_to_dict = ds.to_dict()
ds_to_iterable_dataset = ds.to_iterable_dataset()
ds_to_json = ds.to_json()
ds_to_list = ds.to_list()
ds_to_parquet = ds.to_parquet()
ds_to_polars = ds.to_polars()
ds_to_tf_dataset = ds.to_tf_dataset()
ds_unique = ds.unique('age')
ds_with_transform = ds.with_transform()
