#: people.csv [age, income, sex]
import pandas as pd
import tensorflow as tf

df = pd.read_csv('people.csv')
X = df[['age', 'income']].values
y = df['sex'].values

# No columns.
names = [tf.autograph, tf.bool, tf.debugging, tf.distribute, tf.dtypes, tf.experimental, tf.float16, tf.initializers,
         tf.profiler, tf.saved_model, tf.types, tf.uint8, tf.version]
constant_initializer = tf.constant_initializer(0)
scope = tf.name_scope('layer')
spec = tf.TensorSpec(shape=[None])
tensor_shape = tf.TensorShape([None])
eye = tf.eye(2)
fill = tf.fill([2], 0)
group = tf.group()
no_op = tf.no_op()
ones = tf.ones([2])
zeros = tf.zeros([2])
linspace = tf.linspace(0.0, 1.0, 5)
range_ = tf.range(5)
ones_like = tf.ones_like(X)
zeros_like = tf.zeros_like(X)
shape = tf.shape(X)
size = tf.size(X)
rank = tf.rank(X)
is_tensor = tf.is_tensor(X)

# Each value on its own.
ceil = tf.ceil(X)
clipped = tf.clip_by_value(X, 0, 1)
cos = tf.cos(X)
floor = tf.floor(X)
identity = tf.identity(X)
logical_not = tf.logical_not(X)
negative = tf.negative(X)
sign = tf.sign(X)
sin = tf.sin(X)
stopped = tf.stop_gradient(X)
ensured = tf.ensure_shape(X, [None, 2])
padded = tf.pad(X, [[0, 1], [0, 0]])

# With those beside it.
add = tf.add(X[:, 0], y)
divide = tf.divide(X[:, 0], y)
equal = tf.equal(X[:, 0], y)
greater = tf.greater(X[:, 0], y)
greater_equal = tf.greater_equal(X[:, 0], y)
less = tf.less(X[:, 0], y)
less_equal = tf.less_equal(X[:, 0], y)
logical_and = tf.logical_and(X[:, 0], y)
logical_or = tf.logical_or(X[:, 0], y)
maximum = tf.maximum(X[:, 0], y)
minimum = tf.minimum(X[:, 0], y)
mod = tf.mod(X[:, 0], y)
multiply = tf.multiply(X[:, 0], y)
not_equal = tf.not_equal(X[:, 0], y)
pow_ = tf.pow(X[:, 0], y)
subtract = tf.subtract(X[:, 0], y)
added = tf.add_n([X[:, 0], X[:, 1], y])
where = tf.where(y > 0, X[:, 0], X[:, 1])

# Of many.
argmin = tf.argmin(X)
reduce_all = tf.reduce_all(X)
reduce_any = tf.reduce_any(X)
reduce_logsumexp = tf.reduce_logsumexp(X)
reduce_max = tf.reduce_max(X)
reduce_min = tf.reduce_min(X)
reduce_prod = tf.reduce_prod(X)
cumsum = tf.cumsum(X)
norm = tf.norm(X)
tensordot = tf.tensordot(X, X, 2)
einsum = tf.einsum('ij,ij->i', X, X)

# Some of the rows or columns, in another order.
masked = tf.boolean_mask(X, y > 0)
gathered = tf.gather(X, [0, 1])
gathered_columns = tf.gather(X, [1], axis=1)
gathered_nd = tf.gather_nd(X, [[0]])
repeated = tf.repeat(X, 2, axis=0)
tiled = tf.tile(X, [2, 1])
reversed_ = tf.reverse(X, [0])
sorted_ = tf.sort(X[:, 0])
argsort = tf.argsort(X[:, 0])
unique, unique_index = tf.unique(y)
left, right = tf.split(X, 2, axis=1)
rows = tf.unstack(X)

# Functions of the script.
mapped = tf.map_fn(lambda row: row * 2, X)
vectorized = tf.vectorized_map(lambda row: row[1], X)
chosen = tf.cond(True, lambda: X, lambda: y)
of_numpy = tf.numpy_function(lambda a: a[:, 0], [X], tf.float32)
of_python = tf.py_function(lambda a: a[:, 1], [X], tf.float32)
array = tf.TensorArray(dtype=tf.float32, size=2)
array = array.write(0, X[:, 0])
array = array.write(1, X[:, 1])
array_read = array.read(1)
array_size = array.size()
array_stack = array.stack()
array_concat = array.concat()


class Own(tf.Module):
    def __call__(self, x):
        return x[:, 0]


own = Own()(X)
own_variables = Own().trainable_variables

# Of tensorflow.math, tensorflow.linalg.
in_top_k = tf.math.in_top_k(y, X, 1)
l2_normalize = tf.math.l2_normalize(X)
top_k, top_indices = tf.math.top_k(X, 1)
log1p = tf.math.log1p(X)
divide_no_nan = tf.math.divide_no_nan(X[:, 0], y)
diag = tf.linalg.diag(y)
linalg_eye = tf.linalg.eye(2)
inverse = tf.linalg.inv(X)

# Of tensorflow.strings, tensorflow.image, tensorflow.lookup.
formatted = tf.strings.format('{} {}', (X[:, 0], y))
joined = tf.strings.join([X[:, 0], y])
lower = tf.strings.lower(y)
resized = tf.image.resize(X, [224, 224], method=tf.image.ResizeMethod.BILINEAR)
hashed = tf.lookup.StaticHashTable(tf.lookup.KeyValueTensorInitializer(['a'], [0]), -1)
looked = hashed.lookup(y)
vocabulary = tf.lookup.StaticVocabularyTable(None, 2)
keys = vocabulary[y]
buckets = vocabulary.size()
vocabulary_name = vocabulary.name

# Of tensorflow.sparse, tensorflow.ragged.
sparse = tf.sparse.from_dense(X)
dense = tf.sparse.to_dense(sparse)
reordered = tf.sparse.reorder(sparse)
sliced = tf.sparse.slice(sparse, [0, 0], [2, 2])
sparse_sum = tf.sparse.add(X[:, 0], y)
sparse_concat = tf.sparse.concat(1, [sparse, sparse])
sparse_product = tf.sparse.sparse_dense_matmul(sparse, X)
sparse_tensor = tf.sparse.SparseTensor(indices=[[0]], values=y, dense_shape=[1])
ragged = tf.ragged.constant([[1], [2, 3]])
ragged_stack = tf.ragged.stack([X[:, 0], y], axis=1)
ragged_mask = tf.ragged.boolean_mask(X, y > 0)

# Variables.
weights = tf.Variable(X)
assigned = weights.assign(X)
assigned_add = weights.assign_add(X)
assigned_sub = weights.assign_sub(X)
scattered = weights.scatter_update(None)
scattered_nd = weights.scatter_nd_update([[0, 0]], [1.0])
to_tensor = ragged_stack.to_tensor()


class Twice(tf.keras.layers.Layer):
    def build(self, shape):
        self.weight = self.add_weight('weight', shape=shape)


twice = Twice()(X)
