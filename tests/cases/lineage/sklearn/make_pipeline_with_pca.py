#: spectra.csv [band_a, band_b, band_c, mineral]
import pandas as pd
from sklearn.decomposition import PCA
from sklearn.neighbors import KNeighborsClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

spectra = pd.read_csv("spectra.csv")
chain = make_pipeline(StandardScaler(), PCA(n_components=2), KNeighborsClassifier())
chain.fit(spectra.iloc[:, :3], spectra["mineral"])
