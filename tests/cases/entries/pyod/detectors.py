#: people.csv [age, income, height, target, id]
import pandas as pd
import pyod.models.abod
import pyod.models.auto_encoder
import pyod.models.base
import pyod.models.cblof
import pyod.models.cof
import pyod.models.copod
import pyod.models.ecod
import pyod.models.feature_bagging
import pyod.models.gmm
import pyod.models.hbos
import pyod.models.iforest
import pyod.models.inne
import pyod.models.kde
import pyod.models.knn
import pyod.models.lmdd
import pyod.models.loci
import pyod.models.loda
import pyod.models.lof
import pyod.models.lscp
import pyod.models.mad
import pyod.models.mcd
import pyod.models.ocsvm
import pyod.models.pca
import pyod.models.rod
import pyod.models.sod
import pyod.models.sos
import pyod.models.suod
import pyod.models.vae
import pyod.models.xgbod
from sklearn.linear_model import LinearRegression

df = pd.read_csv('people.csv')
X = df[['age', 'income']]
y = df['target']
model = LinearRegression()

abod = pyod.models.abod.ABOD()
abod_fitted = abod.fit(X)
abod_decision_scores = abod.decision_scores_
abod_labels = abod.labels_
abod_predict_confidence = abod.predict_confidence(X)

auto_encoder = pyod.models.auto_encoder.AutoEncoder()
auto_encoder_fitted = auto_encoder.fit(X)

cblof = pyod.models.cblof.CBLOF()
cblof_fitted = cblof.fit(X)

cof = pyod.models.cof.COF()
cof_fitted = cof.fit(X)

copod = pyod.models.copod.COPOD()
copod_fitted = copod.fit(X)

ecod = pyod.models.ecod.ECOD()
ecod_fitted = ecod.fit(X)

feature_bagging = pyod.models.feature_bagging.FeatureBagging()
feature_bagging_fitted = feature_bagging.fit(X)

gmm = pyod.models.gmm.GMM()
gmm_fitted = gmm.fit(X)

hbos = pyod.models.hbos.HBOS()
hbos_fitted = hbos.fit(X)

i_forest = pyod.models.iforest.IForest()
i_forest_fitted = i_forest.fit(X)

inne = pyod.models.inne.INNE()
inne_fitted = inne.fit(X)

kde = pyod.models.kde.KDE()
kde_fitted = kde.fit(X)

knn = pyod.models.knn.KNN()
knn_fitted = knn.fit(X)

lmdd = pyod.models.lmdd.LMDD()
lmdd_fitted = lmdd.fit(X)

loci = pyod.models.loci.LOCI()
loci_fitted = loci.fit(X)

loda = pyod.models.loda.LODA()
loda_fitted = loda.fit(X)

lof = pyod.models.lof.LOF()
lof_fitted = lof.fit(X)

lscp = pyod.models.lscp.LSCP()
lscp_fitted = lscp.fit(X)

mad = pyod.models.mad.MAD()
mad_fitted = mad.fit(X)

mcd = pyod.models.mcd.MCD()
mcd_fitted = mcd.fit(X)

ocsvm = pyod.models.ocsvm.OCSVM()
ocsvm_fitted = ocsvm.fit(X)

pca = pyod.models.pca.PCA()
pca_fitted = pca.fit(X)

rod = pyod.models.rod.ROD()
rod_fitted = rod.fit(X)

sod = pyod.models.sod.SOD()
sod_fitted = sod.fit(X)

sos = pyod.models.sos.SOS()
sos_fitted = sos.fit(X)

suod = pyod.models.suod.SUOD()
suod_fitted = suod.fit(X)

vae = pyod.models.vae.VAE()
vae_fitted = vae.fit(X)

xgbod = pyod.models.xgbod.XGBOD()
xgbod_fitted = xgbod.fit(X)
