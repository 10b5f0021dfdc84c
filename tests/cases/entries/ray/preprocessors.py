#: people.csv [age, income, city, target]
import ray
from ray.data import preprocessors as pre

ds = ray.data.read_csv('people.csv')

# Each on the columns it was made with.
categorizer = pre.Categorizer(columns=['city']).fit_transform(ds)
custom_bins = pre.CustomKBinsDiscretizer(columns=['age'], bins=[0, 18, 99]).fit_transform(ds)
bins = pre.UniformKBinsDiscretizer(columns=['age'], bins=3).fit_transform(ds)
label = pre.LabelEncoder('target').fit_transform(ds)
largest = pre.MaxAbsScaler(columns=['age']).fit_transform(ds)
range_ = pre.MinMaxScaler(columns=['age']).fit_transform(ds)
robust = pre.RobustScaler(columns=['age']).fit_transform(ds)
ordinal = pre.OrdinalEncoder(columns=['city']).fit_transform(ds)
power = pre.PowerTransformer(columns=['age'], power=2).fit_transform(ds)
imputed = pre.SimpleImputer(columns=['age']).fit_transform(ds)
normal = pre.Normalizer(columns=['age', 'income']).fit_transform(ds)
hot = pre.OneHotEncoder(columns=['city']).fit_transform(ds)
many_hot = pre.MultiHotEncoder(columns=['city']).fit_transform(ds)

# Fitted, then used.
scaler = pre.MinMaxScaler(columns=['age']).fit(ds)
batch = scaler.transform_batch(ds.to_pandas())
together = pre.Concatenator(columns=['age', 'income'], output_column_name='x').transform(ds)
without = pre.Concatenator(exclude=['target']).transform(ds)
chain = pre.Chain(pre.MinMaxScaler(columns=['age']), pre.Concatenator(columns=['age', 'income'])).fit(ds)
chained = chain.transform(ds)
chained_at_once = chain.fit_transform(ds)
chained_batch = chain.transform_batch(ds.to_pandas())
