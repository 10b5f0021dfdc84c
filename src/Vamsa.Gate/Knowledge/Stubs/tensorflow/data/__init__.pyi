# Meant for TensorFlow 2.18, not checked against it. A data set is known by one element of it: features, (features, labels) or with weights.
import tensorflow.data.experimental as experimental
from tensorflow.data.dataset import Dataset, TextLineDataset

AUTOTUNE: Plain
def __getattr__(name) -> Opaque: ...
