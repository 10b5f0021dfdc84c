#: people.csv [age, income, sex]
import pandas as pd
import tensorflow as tf

df = pd.read_csv('people.csv')
dataset = tf.data.Dataset.from_tensor_slices(df[['age', 'income']].values)
options = tf.data.Options()


def parsed(line):
    fields = tf.io.decode_csv(line, record_defaults=[0.0, 0.0, 0.0])
    return tf.stack(fields[:-1]), tf.stack(fields[-1:])


# Lines of files, each with its columns in turn.
files = tf.data.Dataset.list_files(['people.csv'])
lines = files.interleave(lambda path: tf.data.TextLineDataset(path).skip(1), cycle_length=3)
of_lines = [pair for pair in lines.map(parsed)]
model = tf.keras.Sequential([tf.keras.layers.Dense(1)])
model.compile(loss='mse')
model.fit(lines.map(parsed).batch(8))
some = tf.io.decode_csv(tf.io.read_file('people.csv'), [0.0], select_cols=[1])


# Examples have what their features name.
def example(record):
    return tf.io.parse_single_example(record, {'age': tf.io.FixedLenFeature([], tf.float32), 'sex': tf.io.VarLenFeature(tf.string)})


of_records = [one for one in tf.data.TFRecordDataset(['people.tfrecord']).map(example)]
of_many = [tf.io.parse_example(one, {'age': tf.io.FixedLenSequenceFeature([], tf.float32)}) for one in tf.data.TFRecordDataset('people.tfrecord')]
context, lists, lengths = tf.io.parse_sequence_example(tf.io.read_file('people.tfrecord'), {'age': None}, {'income': None})
of_fixed = [one for one in tf.data.FixedLengthRecordDataset('people.bin', 8)]

# Bytes and what they say.
serialized = tf.io.serialize_tensor(df['age'].values)
tensor = tf.io.parse_tensor(serialized, tf.float32)
raw = tf.io.decode_raw(tf.io.read_file('people.bin'), tf.float32)
image = tf.io.decode_image(tf.io.read_file('face.png'))
jpeg = tf.io.decode_jpeg(tf.io.read_file('face.jpg'))
png = tf.io.decode_png(tf.io.read_file('face.png'))
encoded = tf.io.encode_jpeg(df['age'].values)
tf.io.write_file('people.bin', 'text')
exists = tf.io.gfile.exists('people.bin')
record_options = tf.io.TFRecordOptions(compression_type='GZIP')
writer = tf.io.TFRecordWriter('people.tfrecord')
message = tf.train.Example(features=tf.train.Features(feature={
    'name': tf.train.Feature(bytes_list=tf.train.BytesList(value=[b'a'])),
    'age': tf.train.Feature(float_list=tf.train.FloatList(value=[1.0])),
    'sex': tf.train.Feature(int64_list=tf.train.Int64List(value=[1]))}))
sequence = tf.train.SequenceExample(context=tf.train.Features(), feature_lists=tf.train.FeatureLists(
    feature_list={'a': tf.train.FeatureList(feature=[])}))
checkpoint = tf.train.Checkpoint(model=model)
manager = tf.train.CheckpointManager(checkpoint, 'folder', max_to_keep=3)

# Data sets of data sets.
windows = [window for window in dataset.window(3, shift=1, drop_remainder=True)]
flat = [row for row in dataset.window(3).flat_map(lambda window: window.batch(3))]
applied = [row for row in dataset.apply(lambda rows: rows.take(3))]
scanned = [row for row in dataset.scan(0, lambda state, row: (state, row * 2))]
total = dataset.reduce(0, lambda state, row: state + row)
ragged = [row for row in dataset.ragged_batch(2)]
rebatched = [row for row in dataset.batch(2).rebatch(4)]
buckets = [row for row in dataset.bucket_by_sequence_length(len, [1], [2, 2])]
unique = [row for row in dataset.unique()]
taken = [row for row in dataset.take_while(lambda row: True)]
snapshot = [row for row in dataset.snapshot('folder')]
dataset.save('folder')
loaded = [row for row in tf.data.Dataset.load('folder')]
sampled = [row for row in tf.data.Dataset.sample_from_datasets([dataset, dataset])]
chosen = [row for row in tf.data.Dataset.choose_from_datasets([dataset, dataset], tf.data.Dataset.range(2))]
