#: posts.csv [author, kind, words, liked]
import pandas as pd
from sklearn.linear_model import LogisticRegression

posts = pd.read_csv("posts.csv")
table = pd.crosstab(posts.author, posts.kind, normalize="index")
posts = posts.join(table, on="author")
LogisticRegression().fit(posts.drop(columns=["author", "kind", "liked"]), posts.liked)
