#: visits.csv [age, dose, ward, outcome]
import pandas as pd
import tensorflow as tf
from tensorflow import feature_column as fc

batches = tf.data.experimental.make_csv_dataset("visits.csv", batch_size=8, label_name="outcome", select_columns=["age", "ward", "outcome"])
model = tf.keras.Sequential([tf.keras.layers.Dense(1)])
model.fit(batches, epochs=1)
visits = pd.read_csv("visits.csv")
columns = [fc.numeric_column("age"), fc.indicator_column(fc.categorical_column_with_identity("ward", 3))]
linear = tf.estimator.LinearClassifier(feature_columns=columns)
linear.train(input_fn=tf.compat.v1.estimator.inputs.pandas_input_fn(x=visits[["age", "ward"]], y=visits["outcome"], shuffle=True), steps=10)
