#: people.csv [age, income, sex]
#: other.csv [age, income, sex]
import pandas as pd
import tensorflow as tf

df = pd.read_csv('people.csv')
X = df[['age', 'income']].values
y = df['age'].values
dataset = tf.data.Dataset.from_tensor_slices((X, y))

# Functions of tensorflow.
Variable = tf.Variable(X)
version = tf.__version__
abs_ = tf.abs(X)
argmax = tf.argmax(X)
cast = tf.cast(X, 'float32')
concat = tf.concat(X)
config = tf.config
constant = tf.constant(X)
convert_to_tensor = tf.convert_to_tensor(X)
device = tf.device('a')
errors = tf.errors
exp = tf.exp(X)
expand_dims = tf.expand_dims(X)
float32 = tf.float32
float64 = tf.float64
function = tf.function()
gradients = tf.gradients('ys')
int32 = tf.int32
int64 = tf.int64
logging = tf.logging
matmul = tf.matmul(X, X)
one_hot = tf.one_hot(y, 2)
random = tf.random
reduce_mean = tf.reduce_mean(X)
reduce_sum = tf.reduce_sum(X)
reshape = tf.reshape(X, (2, 2))
round_ = tf.round(X)
set_random_seed = tf.set_random_seed(3)
sigmoid = tf.sigmoid(X)
sqrt = tf.sqrt(X)
square = tf.square(X)
squeeze = tf.squeeze(X)
stack = tf.stack(X)
string = tf.string
summary = tf.summary
tanh = tf.tanh(X)
test = tf.test
transpose = tf.transpose(X)

# Functions of tensorflow.data.
AUTOTUNE = tf.data.AUTOTUNE

# Functions of tensorflow.data.experimental.
AUTOTUNE2 = tf.data.experimental.AUTOTUNE
CsvDataset = tf.data.experimental.CsvDataset('filenames')
cardinality = tf.data.experimental.cardinality(dataset)

# Functions of tensorflow.feature_column.
categorical_column_with_hash_bucket = tf.feature_column.categorical_column_with_hash_bucket('age')
categorical_column_with_vocabulary_file = tf.feature_column.categorical_column_with_vocabulary_file('age')
embedding_column = tf.feature_column.embedding_column(tf.feature_column.numeric_column('age'))
make_parse_example_spec = tf.feature_column.make_parse_example_spec([tf.feature_column.numeric_column('age')])
sequence_numeric_column = tf.feature_column.sequence_numeric_column('age')
shared_embeddings = tf.feature_column.shared_embeddings('categorical_columns')
weighted_categorical_column = tf.feature_column.weighted_categorical_column(tf.feature_column.numeric_column('age'))

gradient_tape = tf.GradientTape()
gradient_tape___exit = gradient_tape.__exit__()
gradient_tape_watch = gradient_tape.watch(X)

# Of Dataset.
dataset___len = len(dataset)
dataset_as_numpy_iterator = dataset.as_numpy_iterator()
dataset_cardinality = dataset.cardinality()
dataset_concatenate = dataset.concatenate(dataset)
dataset_element_spec = dataset.element_spec
dataset_enumerate = dataset.enumerate()
dataset_filter = dataset.filter(lambda x: True)
dataset_from_generator = tf.data.Dataset.from_generator(dataset)
dataset_from_tensors = tf.data.Dataset.from_tensors((X, y))
dataset_get_next = dataset.get_next()
dataset_make_one_shot_iterator = dataset.make_one_shot_iterator()
dataset_padded_batch = dataset.padded_batch()
dataset_range = tf.data.Dataset.range()
dataset_shard = dataset.shard()
dataset_skip = dataset.skip(3)
dataset_take = dataset.take(3)
dataset_unbatch = dataset.unbatch()
dataset_with_options = dataset.with_options('options')
dataset_zip = tf.data.Dataset.zip()

column = tf.feature_column.Column('age')

key = tf.feature_column.Key('column', 'default')

keys = tf.feature_column.Keys('columns')
