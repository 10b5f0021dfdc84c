#: shells.csv [w, l, h, sex, rings]
import pandas as pd
from sklearn.decomposition import TruncatedSVD
from sklearn.linear_model import LinearRegression
from sklearn.manifold import TSNE

shells = pd.read_csv("shells.csv")
flat = TSNE(n_components=2).fit_transform(shells[["w", "l"]])
LinearRegression().fit(flat[:, :1], shells["rings"])
svd = TruncatedSVD(2).fit(shells[["w", "h"]])
LinearRegression().fit(svd.transform(shells[["w", "h"]]), shells["rings"])
