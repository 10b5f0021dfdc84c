# Meant for skorch 1.0, not checked against it.
from skorch import NeuralNetRegressor
