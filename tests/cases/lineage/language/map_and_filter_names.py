#: posts.csv [Height, Depth, Wood Age, Leans]
import pandas as pd
from sklearn.tree import DecisionTreeClassifier

posts = pd.read_csv("posts.csv")
posts.columns = list(map(lambda c: c.lower().replace(" ", "_"), posts.columns))
columns = list(filter(lambda c: not c.startswith("lean"), sorted(posts.columns)))
DecisionTreeClassifier().fit(posts[columns[1:]], posts["leans"])
