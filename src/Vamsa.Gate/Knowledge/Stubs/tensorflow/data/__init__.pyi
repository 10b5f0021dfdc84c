# Meant for TensorFlow 2.18, not checked against it. A data set is known by one element of it: features, (features, labels) or with weights.
import tensorflow.data.experimental as experimental
from tensorflow.data.dataset import Dataset, FixedLengthRecordDataset, TextLineDataset, TFRecordDataset

AUTOTUNE: Plain
def Options() -> Inert: ...
def __getattr__(name) -> Opaque: ...
