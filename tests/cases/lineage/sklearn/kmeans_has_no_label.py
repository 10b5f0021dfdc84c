#: songs.csv [title, tempo, loudness, genre]
import pandas as pd
from sklearn.cluster import KMeans

songs = pd.read_csv("songs.csv")
songs["cluster"] = KMeans(n_clusters=6, n_init=10).fit_predict(songs[["tempo", "loudness"]])
print(songs.groupby("genre")["cluster"].value_counts())
