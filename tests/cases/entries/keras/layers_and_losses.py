#: people.csv [age, income, name, target]
import keras
import pandas as pd
from keras import datasets, layers, losses
from keras.preprocessing import sequence
from keras.preprocessing.image import ImageDataGenerator, img_to_array, load_img
from keras.preprocessing.sequence import TimeseriesGenerator, pad_sequences
from keras.utils import np_utils
from keras.wrappers.scikit_learn import KerasClassifier, KerasRegressor

df = pd.read_csv('people.csv')
X = df[['age', 'income']].values
y = df['target'].values
names = df['name'].values

# Layers that are applied to values.
coded = layers.CategoryEncoding(num_tokens=90)(df['age'].values)
Discretization = layers.Discretization(num_bins=3)(df['age'].values)
Hashing = layers.Hashing(num_bins=3)(names)
IntegerLookup = layers.IntegerLookup()(df['age'].values)
Rescaling = layers.Rescaling(0.1)(X)
StringLookup = layers.StringLookup()(names)
TextVectorization = layers.TextVectorization()(names)

# Losses keep both sides.
BinaryCrossentropy = losses.BinaryCrossentropy()(y, X)
CategoricalCrossentropy = losses.CategoricalCrossentropy()(y, X)
CosineSimilarity = losses.CosineSimilarity()(y, X)
Hinge = losses.Hinge()(y, X)
Huber = losses.Huber()(y, X)
KLDivergence = losses.KLDivergence()(y, X)
LogCosh = losses.LogCosh()(y, X)
MeanAbsoluteError = losses.MeanAbsoluteError()(y, X)
MeanAbsolutePercentageError = losses.MeanAbsolutePercentageError()(y, X)
MeanSquaredLogarithmicError = losses.MeanSquaredLogarithmicError()(y, X)
Poisson = losses.Poisson()(y, X)
SparseCategoricalCrossentropy = losses.SparseCategoricalCrossentropy()(y, X)
SquaredHinge = losses.SquaredHinge()(y, X)

# What training leaves.
model = keras.Sequential([layers.Dense(1)])
history = model.fit(X, y, epochs=2)
epochs = history.epoch
settings = history.params
course = history.history
loss = history.history['loss']

# Images and series.
generator = ImageDataGenerator(rescale=0.1)
fitted = generator.fit(X)
flow = generator.flow(X, y)
from_files = generator.flow_from_directory('images')
from_table = generator.flow_from_dataframe(df, x_col='name', y_col='target')
image = load_img('people.png')
pixels = img_to_array(image)
windows = TimeseriesGenerator(X, y, length=3)
padded = pad_sequences(X, maxlen=3)
coded_labels = np_utils.to_categorical(y)
normalized = np_utils.normalize(X)

# Data without columns.
(boston, boston_prices), _ = datasets.boston_housing.load_data()
(california, california_prices), _ = datasets.california_housing.load_data()
(small_images, kinds), _ = datasets.cifar10.load_data()
(more_images, more_kinds), _ = datasets.cifar100.load_data()
(clothes, clothes_kinds), _ = datasets.fashion_mnist.load_data()
(reviews, opinions), _ = datasets.imdb.load_data()
(digits, numbers), _ = datasets.mnist.load_data()
(news, topics), _ = datasets.reuters.load_data()
words = datasets.imdb.get_word_index()


# As estimators of scikit-learn.
def build():
    return keras.Sequential([layers.Dense(1)])


classified = KerasClassifier(build_fn=build, epochs=1).fit(X, y)
regressor = KerasRegressor(build_fn=build, epochs=1)
trained = regressor.fit(X, y)
guessed = regressor.predict(X)
