#: people.csv [age, income, height, target, id]
import numpy as np
import pandas as pd
import scipy.cluster.hierarchy
import scipy.io
import scipy.io.arff
import scipy.optimize
import scipy.signal
import scipy.sparse
import scipy.sparse.linalg
import scipy.spatial.distance
import scipy.special
import scipy.stats
import scipy.stats.mstats
df = pd.read_csv('people.csv')
X = df[['age', 'income']]
y = df['target']
a = df['age']

# Functions of scipy.cluster.hierarchy.
linkage = scipy.cluster.hierarchy.linkage(X)
cophenet = scipy.cluster.hierarchy.cophenet(linkage)
dendrogram = scipy.cluster.hierarchy.dendrogram(linkage, no_plot=True)  # but a drawing
fcluster = scipy.cluster.hierarchy.fcluster(linkage, 3)

# Functions of scipy.io.
loadmat = scipy.io.loadmat('data.mat')  # needs a file
savemat = scipy.io.savemat('data.mat', {'a': a})

# Functions of scipy.io.arff.
loadarff = scipy.io.arff.loadarff('data.arff')  # needs a file

# Functions of scipy.optimize.
curve_fit = scipy.optimize.curve_fit(lambda x, s: x * s, a, df['income'])

# Functions of scipy.signal.
detrend = scipy.signal.detrend(X)
medfilt = scipy.signal.medfilt(a.to_numpy().astype(float), 3)
savgol_filter = scipy.signal.savgol_filter(a, 5, 2)

# Functions of scipy.sparse.
bmat = scipy.sparse.bmat([[scipy.sparse.csr_matrix(X.to_numpy())]])
diags = scipy.sparse.diags(a.to_numpy())
eye = scipy.sparse.eye(3)
identity = scipy.sparse.identity(3)
issparse = scipy.sparse.issparse('x')
isspmatrix = scipy.sparse.isspmatrix('x')
load_npz = scipy.sparse.load_npz('data.npz')  # needs a file
save_npz = scipy.sparse.save_npz('o.npz', scipy.sparse.csr_matrix(X.to_numpy()))
vstack = scipy.sparse.vstack([scipy.sparse.csr_matrix(X.to_numpy()), scipy.sparse.csr_matrix(X.to_numpy())])

# Functions of scipy.sparse.linalg.
svds = scipy.sparse.linalg.svds(X.to_numpy().astype(float), 1)

# Functions of scipy.spatial.distance.
cdist = scipy.spatial.distance.cdist(X, X)
cityblock = scipy.spatial.distance.cityblock(a, df['income'])
cosine = scipy.spatial.distance.cosine(a, df['income'])
euclidean = scipy.spatial.distance.euclidean(a, df['income'])
hamming = scipy.spatial.distance.hamming(a, df['income'])
pdist = scipy.spatial.distance.pdist(X)
squareform = scipy.spatial.distance.squareform(scipy.spatial.distance.pdist(X))

# Functions of scipy.special.
boxcox = scipy.special.boxcox(X, 0.5)
boxcox1p = scipy.special.boxcox1p(X, 0.5)
comb = scipy.special.comb(3, 3)
erf = scipy.special.erf(X)
erfinv = scipy.special.erfinv(a / 100)
expit = scipy.special.expit(X)
factorial = scipy.special.factorial(3)
gamma = scipy.special.gamma(X)
inv_boxcox = scipy.special.inv_boxcox(a, 0.5)
inv_boxcox1p = scipy.special.inv_boxcox1p(X, 0.5)
logit = scipy.special.logit(a / 100)
logsumexp = scipy.special.logsumexp(X, axis=0)
softmax = scipy.special.softmax(X / 100)
xlogy = scipy.special.xlogy(a, df['income'])

# Functions of scipy.stats.
boxcox2 = scipy.stats.boxcox(a)
entropy = scipy.stats.entropy(a)
gmean = scipy.stats.gmean(X)
hmean = scipy.stats.hmean(X)
iqr = scipy.stats.iqr(X, axis=0)
kurtosis = scipy.stats.kurtosis(X)
mode = scipy.stats.mode(X)  # but an object of arrays
percentileofscore = scipy.stats.percentileofscore(a, 30)
rankdata = scipy.stats.rankdata(X)
scoreatpercentile = scipy.stats.scoreatpercentile(X, 50)
skew = scipy.stats.skew(X)
tmean = scipy.stats.tmean(X)
trim_mean = scipy.stats.trim_mean(X, 0.1)
variation = scipy.stats.variation(X)
yeojohnson = scipy.stats.yeojohnson(a)
zmap = scipy.stats.zmap(X, X)
zscore = scipy.stats.zscore(X)

# Functions of scipy.stats.mstats.
winsorize = scipy.stats.mstats.winsorize(X.to_numpy())
zscore2 = scipy.stats.mstats.zscore(X)

csr_matrix = scipy.sparse.csr_matrix(X.to_numpy())

csc_matrix = scipy.sparse.csc_matrix(X.to_numpy())

coo_matrix = scipy.sparse.coo_matrix(X.to_numpy())

lil_matrix = scipy.sparse.lil_matrix(X.to_numpy())

dok_matrix = scipy.sparse.dok_matrix(X.to_numpy())

bsr_matrix = scipy.sparse.bsr_matrix(X.to_numpy())

dia_matrix = scipy.sparse.dia_matrix(X.to_numpy())

csr_array = scipy.sparse.csr_array(X.to_numpy())

csc_array = scipy.sparse.csc_array(X.to_numpy())

coo_array = scipy.sparse.coo_array(X.to_numpy())

spmatrix = scipy.sparse.spmatrix(X.to_numpy())  # until 1.8

mode_result = scipy.stats.ModeResult('mode')  # until it was hidden
mode_result___getitem = mode_result['key']  # until it was hidden
mode_result_count = mode_result.count  # until it was hidden

# What special lists not is computed element by element.
erfc = scipy.special.erfc(df['age'])
beta = scipy.special.beta(df['age'], df['income'])
