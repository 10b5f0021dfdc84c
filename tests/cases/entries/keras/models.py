#: people.csv [age, income, name]
#: other.csv [age, income, sex]
import keras
import keras.layers
import keras.losses
import keras.models
import keras.preprocessing.text
import keras.utils
import keras.datasets
import pandas as pd

df = pd.read_csv('people.csv')
X = df[['age', 'income']].values
y = df['age'].values
model = keras.Sequential([keras.layers.Dense(1)])

# Functions of keras.models.
clone_model = keras.models.clone_model(model)
load_model = keras.models.load_model('o.keras')
model_from_json = keras.models.model_from_json('json_string')
model_from_yaml = keras.models.model_from_yaml('yaml_string')
save_model = keras.models.save_model('model', 'o.keras')

# Functions of keras.losses.
binary_crossentropy = keras.losses.binary_crossentropy(y, y)
categorical_crossentropy = keras.losses.categorical_crossentropy(y, y)
hinge = keras.losses.hinge(y, y)
huber = keras.losses.huber(y, y)
mae = keras.losses.mae(y, y)
mean_absolute_error = keras.losses.mean_absolute_error(y, y)
mean_squared_error = keras.losses.mean_squared_error(y, y)
mse = keras.losses.mse(y, y)
sparse_categorical_crossentropy = keras.losses.sparse_categorical_crossentropy(y, y)

# Functions of keras.utils.
pad_sequences = keras.utils.pad_sequences(X)
timeseries_dataset_from_array = keras.utils.timeseries_dataset_from_array(X, X)

# Functions of keras.preprocessing.text.
hashing_trick = keras.preprocessing.text.hashing_trick(df['name'], 3)
one_hot = keras.preprocessing.text.one_hot(X, 3)
text_to_word_sequence = keras.preprocessing.text.text_to_word_sequence(X)

# Of Model.
model_add = model.add(keras.layers.Dense(1))
model_evaluate = model.evaluate()
model_evaluate_generator = model.evaluate_generator(X)
model_fit_generator = model.fit_generator((X, y))
model_get_layer = model.get_layer()
model_history = model.history
model_load_weights = model.load_weights()
model_predict = model.predict(X)
model_predict_classes = model.predict_classes(X)
model_predict_generator = model.predict_generator(X)
model_predict_on_batch = model.predict_on_batch(X)
model_predict_proba = model.predict_proba(X)
model_save = model.save()
model_save_weights = model.save_weights()
model_summary = model.summary()
model_train_on_batch = model.train_on_batch(X, y)

# Of Tokenizer.
tokenizer_fit_on_sequences = keras.preprocessing.text.Tokenizer().fit_on_sequences(X)
tokenizer_fit_on_texts = keras.preprocessing.text.Tokenizer().fit_on_texts(df['name'])
tokenizer_index_word = keras.preprocessing.text.Tokenizer().index_word
tokenizer_sequences_to_matrix = keras.preprocessing.text.Tokenizer().sequences_to_matrix(X)
tokenizer_sequences_to_texts = keras.preprocessing.text.Tokenizer().sequences_to_texts(X)
tokenizer_texts_to_matrix = keras.preprocessing.text.Tokenizer().texts_to_matrix(df['name'])
tokenizer_texts_to_sequences = keras.preprocessing.text.Tokenizer().texts_to_sequences(df['name'])
tokenizer_word_counts = keras.preprocessing.text.Tokenizer().word_counts
tokenizer_word_index = keras.preprocessing.text.Tokenizer().word_index
