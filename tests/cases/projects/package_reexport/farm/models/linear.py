from sklearn.linear_model import Lasso


def fit_linear(X, y):
    model = Lasso()
    return model.fit(X, y)
