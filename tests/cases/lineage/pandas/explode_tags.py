#: posts.csv [id, tags, words, liked]
import pandas as pd
from sklearn.linear_model import LogisticRegression

posts = pd.read_csv("posts.csv")
posts["tags"] = posts["tags"].str.split(",")
flat = posts.explode("tags")
flat["tag"] = flat["tags"].astype("category").cat.codes
LogisticRegression().fit(flat[["tag", "words"]], flat["liked"])
