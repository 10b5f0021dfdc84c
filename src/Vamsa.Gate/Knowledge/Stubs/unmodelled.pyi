# Not checked against a version.
# What a method is taken for, by its name, of an object of which nothing is known: a model is better named with doubt than missed.
class Object(Predictor):
    def fit(self: Model, X: Features = None, y: Labels = None, *args: Evaluation, x: Features = None, data: Features = None, df: Features = None, X_train: Features = None, x_train: Features = None, train_data: Features = None, training_data: Features = None, dataset: Features = None, Y: Labels = None, y_train: Labels = None, label: Labels = None, labels: Labels = None, target: Labels = None, sample_weight: Weight = None, weights: Weight = None, groups: Group = None, group: Group = None, sensitive_features: Group = None, eval_set: Evaluation = None, validation_data: Evaluation = None, **options) -> Fit[self]: ...
    fit_predict = fit
    partial_fit = fit
    train = fit
    train_on_batch = fit
    def transform(self, X: Data, *args, **options) -> Opaque[X]: ...
    def fit_generator(self: Model, generator: Features = None, *args, **options) -> Fit[self]: ...
