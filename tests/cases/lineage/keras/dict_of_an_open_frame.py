import pandas as pd
import tensorflow as tf

train = pd.read_csv("train.csv")
outcome = train.pop("outcome")

def make_input_fn(data, labels, shuffle=True):
    def input_function():
        ds = tf.data.Dataset.from_tensor_slices((dict(data), labels))
        if shuffle:
            ds = ds.shuffle(1000)
        return ds.batch(32).repeat(10)
    return input_function

columns = [tf.feature_column.numeric_column(name) for name in ["age", "dose"]]
tf.estimator.LinearClassifier(feature_columns=columns).train(make_input_fn(train, outcome))
every = [tf.feature_column.numeric_column(key=key) for key in train.keys()]
tf.estimator.DNNClassifier(hidden_units=[30, 10], feature_columns=every).train(input_fn=lambda: make_input_fn(train, outcome)())
