# Not checked against a version.
# Estimators on a graphics card, in the modules of scikit-learn and at the top.
from cuml.linear_model import *
from cuml.ensemble import *
from cuml.svm import *
from cuml.neighbors import *
from cuml.cluster import *
from cuml.decomposition import *
from cuml.manifold import *
from cuml.naive_bayes import *
from cuml.solvers import *
from cuml.kernel_ridge import *
from cuml.random_projection import *
from sklearn.model_selection import train_test_split

def __getattr__(name) -> Opaque: ...
