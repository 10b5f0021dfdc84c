#: visits.csv [age, dose, ward, stay, outcome]
import numpy as np
import pandas as pd
import tensorflow as tf
from tensorflow import feature_column
from tensorflow.keras import layers

visits = pd.read_csv("visits.csv")
visits["target"] = np.where(visits["outcome"] == 4, 0, 1)
visits = visits.drop(columns=["outcome"])

def df_to_dataset(dataframe, shuffle=True, batch_size=32):
    dataframe = dataframe.copy()
    labels = dataframe.pop("target")
    ds = tf.data.Dataset.from_tensor_slices((dict(dataframe), labels))
    if shuffle:
        ds = ds.shuffle(buffer_size=len(dataframe))
    return ds.batch(batch_size)

# The columns that a model does not ask for are not read.
age = feature_column.numeric_column("age")
buckets = feature_column.bucketized_column(age, boundaries=[18, 60])
ward = feature_column.categorical_column_with_vocabulary_list("ward", ["a", "b"])
asked = [buckets, feature_column.indicator_column(ward), feature_column.indicator_column(feature_column.crossed_column([buckets, "dose"], 10))]
net = tf.keras.Sequential([layers.DenseFeatures(asked), layers.Dense(1)])
net.fit(df_to_dataset(visits), epochs=2)

inputs = {name: tf.keras.Input(shape=(1,), name=name) for name in ["age", "dose"]}
named = tf.keras.Model(inputs, layers.Dense(1)(layers.concatenate(list(inputs.values()))))
named.fit(df_to_dataset(visits, shuffle=False), epochs=2)

target = visits.pop("target")
scale = layers.Normalization(axis=-1)
scale.adapt(visits[["age", "dose"]])
plain = tf.keras.Sequential([scale, layers.Dense(1)])
plain.fit(dict(visits[["age", "stay"]]), target)
plain.fit({name: values for name, values in visits.items() if name != "ward"}, target)
