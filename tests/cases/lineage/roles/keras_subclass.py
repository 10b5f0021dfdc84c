#: halls.csv [seats, echo, stage, booked]
import pandas as pd
import tensorflow as tf

class Net(tf.keras.Model):
    def __init__(self):
        super().__init__()
        self.hidden = tf.keras.layers.Dense(4)
        self.out = tf.keras.layers.Dense(1)

    def call(self, x):
        return self.out(self.hidden(x))

halls = pd.read_csv("halls.csv")
net = Net()
net.compile(optimizer="adam", loss="bce")
net.fit(halls[["seats", "echo"]].values.astype("float32"), halls["booked"].values, batch_size=32)
