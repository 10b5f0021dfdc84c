from sklearn import datasets, utils
# Each is a table of its own; X is its data.
fetch_20newsgroups = datasets.fetch_20newsgroups().data
fetch_20newsgroups_vectorized = datasets.fetch_20newsgroups_vectorized().data
fetch_california_housing = datasets.fetch_california_housing().data
fetch_covtype = datasets.fetch_covtype().data
fetch_kddcup99 = datasets.fetch_kddcup99().data
fetch_lfw_pairs = datasets.fetch_lfw_pairs().data
fetch_lfw_people = datasets.fetch_lfw_people().data
fetch_mldata = datasets.fetch_mldata('iris').data
fetch_olivetti_faces = datasets.fetch_olivetti_faces().data
fetch_rcv1 = datasets.fetch_rcv1().data
fetch_species_distributions = datasets.fetch_species_distributions().train
load_boston = datasets.load_boston().data
load_breast_cancer = datasets.load_breast_cancer().data
load_diabetes = datasets.load_diabetes().data
load_digits = datasets.load_digits().data
load_files = datasets.load_files('folder').data
load_iris = datasets.load_iris().data
load_svmlight_file = datasets.load_svmlight_file('f.txt')
load_svmlight_files = datasets.load_svmlight_files(['f.txt'])
load_wine = datasets.load_wine().data
# What an object of data has.
iris = datasets.load_iris()
DESCR = iris.DESCR
by_key = iris['data']
keys = iris.keys()
filename = iris.filename
target = iris.target
target_names = iris.target_names
digits = datasets.load_digits()
images = digits.images
framed = datasets.load_wine(as_frame=True)
frame = framed.frame
framed_target = framed.target
pair = datasets.load_diabetes(return_X_y=True)
faces = datasets.fetch_olivetti_faces()
faces_DESCR = faces.DESCR
faces_by_key = faces['data']
faces_names = faces.feature_names
faces_frame = faces.frame
faces_images = faces.images
faces_keys = faces.keys()
faces_target = faces.target
faces_target_names = faces.target_names
exercise = datasets.load_linnerud()
opened = datasets.fetch_openml('adult').data
bunch = utils.Bunch(a=1)

# Made up.
make_biclusters = datasets.make_biclusters((4, 4), 2)
make_blobs = datasets.make_blobs()
make_checkerboard = datasets.make_checkerboard((4, 4), 2)
make_circles = datasets.make_circles()
make_classification = datasets.make_classification()
make_friedman1 = datasets.make_friedman1()
make_friedman2 = datasets.make_friedman2()
make_friedman3 = datasets.make_friedman3()
make_gaussian_quantiles = datasets.make_gaussian_quantiles()
make_hastie_10_2 = datasets.make_hastie_10_2()
make_low_rank_matrix = datasets.make_low_rank_matrix()
make_moons = datasets.make_moons()
make_multilabel_classification = datasets.make_multilabel_classification()
make_regression = datasets.make_regression()
make_s_curve = datasets.make_s_curve()
make_sparse_coded_signal = datasets.make_sparse_coded_signal(n_samples=2, n_components=2, n_features=2, n_nonzero_coefs=1)
make_sparse_spd_matrix = datasets.make_sparse_spd_matrix()
make_sparse_uncorrelated = datasets.make_sparse_uncorrelated()
make_spd_matrix = datasets.make_spd_matrix(2)
make_swiss_roll = datasets.make_swiss_roll()
species_test = datasets.fetch_species_distributions()['test']  # needs a network
species_coverages = datasets.fetch_species_distributions().coverages  # needs a network
species_size = datasets.fetch_species_distributions().grid_size  # needs a network
