# Checked against scikit-learn 1.2.1.
# What "from sklearn import *" brings.
import sklearn.calibration as calibration
import sklearn.cluster as cluster
import sklearn.compose as compose
import sklearn.covariance as covariance
import sklearn.cross_decomposition as cross_decomposition
import sklearn.datasets as datasets
import sklearn.decomposition as decomposition
import sklearn.discriminant_analysis as discriminant_analysis
import sklearn.dummy as dummy
import sklearn.ensemble as ensemble
import sklearn.feature_extraction as feature_extraction
import sklearn.feature_selection as feature_selection
import sklearn.gaussian_process as gaussian_process
import sklearn.impute as impute
import sklearn.isotonic as isotonic
import sklearn.kernel_approximation as kernel_approximation
import sklearn.kernel_ridge as kernel_ridge
import sklearn.linear_model as linear_model
import sklearn.manifold as manifold
import sklearn.metrics as metrics
import sklearn.mixture as mixture
import sklearn.model_selection as model_selection
import sklearn.multiclass as multiclass
import sklearn.multioutput as multioutput
import sklearn.naive_bayes as naive_bayes
import sklearn.neighbors as neighbors
import sklearn.neural_network as neural_network
import sklearn.pipeline as pipeline
import sklearn.preprocessing as preprocessing
import sklearn.random_projection as random_projection
import sklearn.semi_supervised as semi_supervised
import sklearn.svm as svm
import sklearn.tree as tree

__version__: Plain
def set_config(*args, **options) -> Plain: ...
def get_config() -> Plain: ...
def config_context(**options) -> Inert: ...
def show_versions() -> Plain: ...
def clone(estimator, *, safe=True) -> Copy[estimator, True]: ...
