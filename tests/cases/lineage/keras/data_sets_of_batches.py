#: visits.csv [age, dose, ward, stay, outcome]
import pandas as pd
import tensorflow as tf
from tensorflow import keras
from tensorflow.keras import layers

visits = pd.read_csv("visits.csv")
labels = visits.pop("outcome")
net = keras.Sequential([layers.Dense(8), layers.Dense(1)])
net.compile(loss="mse")
train = tf.data.Dataset.from_tensor_slices(({"a": visits["age"], "d": visits["dose"]}, labels)).shuffle(100).batch(32).prefetch(1)
net.fit(train, epochs=2)
doubled = tf.data.Dataset.from_tensor_slices((visits[["ward"]].values, visits["stay"].values)).map(lambda x, y: (x * 2, y)).batch(8)
net.fit(doubled.cache().repeat(), validation_data=train)
norm = layers.Normalization()
norm.adapt(visits[["age"]].values)
net.fit(norm(visits[["age"]].values), labels)
