#: people.csv [age, income, city, target]
import pandas as pd
import tensorflow as tf

df = pd.read_csv('people.csv')
X = df[['age', 'income']]
y = df['target']
age = tf.feature_column.numeric_column('age')
income = tf.feature_column.numeric_column('income')


def rows():
    return tf.data.Dataset.from_tensor_slices((dict(X), y)).batch(4)


# Trained on what a function yields.
BaselineClassifier = tf.estimator.BaselineClassifier().train(rows)
BaselineRegressor = tf.estimator.BaselineRegressor().train(rows)
BoostedTreesClassifier = tf.estimator.BoostedTreesClassifier([age, income], n_batches_per_layer=1).train(rows)
BoostedTreesRegressor = tf.estimator.BoostedTreesRegressor([age], n_batches_per_layer=1).train(rows)
DNNRegressor = tf.estimator.DNNRegressor([8], [age, income]).train(rows)
LinearRegressor = tf.estimator.LinearRegressor([age, income])
combined = tf.estimator.DNNLinearCombinedClassifier(linear_feature_columns=[age], dnn_feature_columns=[income]).train(rows)
narrow = tf.estimator.DNNLinearCombinedRegressor(dnn_feature_columns=[income]).train(rows)
spec = tf.estimator.TrainSpec(input_fn=rows, max_steps=10)
trained = tf.estimator.train_and_evaluate(LinearRegressor, spec, tf.estimator.EvalSpec(input_fn=rows))
guessed = list(combined.predict(rows))
scores = combined.evaluate(rows)
from_arrays = tf.estimator.LinearClassifier([age, income]).train(tf.estimator.inputs.numpy_input_fn({'age': df['age'].values, 'income': df['income'].values}, df['target'].values))
own = tf.estimator.Estimator(model_fn=lambda features, labels, mode: None)
own_trained = own.train(rows)
old_fit = tf.estimator.DNNClassifier([8], [age, income]).fit(x=X, y=y)

# Numbers.
log = tf.math.log(X.values)
l2 = tf.nn.l2_loss(X.values)
sigmoid = tf.nn.sigmoid_cross_entropy_with_logits(labels=y.values, logits=X.values)
softmax = tf.nn.softmax_cross_entropy_with_logits(labels=y.values, logits=X.values)
sparse = tf.nn.sparse_softmax_cross_entropy_with_logits(labels=y.values, logits=X.values)

# Lines of a file.
lines = tf.data.TextLineDataset('people.csv')
upper = lines.map(lambda line: line)
batches = rows().__len__()
