#: visits.csv [age, dose, ward, outcome]
import pandas as pd
import tensorflow as tf

visits = pd.read_csv("visits.csv")

class Net(tf.keras.Model):
    def __init__(self):
        super().__init__()
        self.dense = tf.keras.layers.Dense(1)

    def call(self, x):
        return self.dense(x)

net = Net()
loss_of = tf.keras.losses.MeanSquaredError()
optimizer = tf.keras.optimizers.Adam()
batches = tf.data.Dataset.from_tensor_slices((visits[["age", "dose"]].values, visits["outcome"].values)).batch(8)
for x, y in batches:
    with tf.GradientTape() as tape:
        loss = loss_of(y, net(x, training=True))
    optimizer.apply_gradients(zip(tape.gradient(loss, net.trainable_variables), net.trainable_variables))
