import numpy as np
from sklearn.linear_model import Ridge

grid = np.loadtxt("grid.txt", delimiter=",")
Ridge().fit(grid[:, 1:], grid[:, 0])
