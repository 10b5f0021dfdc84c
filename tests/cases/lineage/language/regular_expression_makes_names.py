#: pools.csv [length, depth, chlorine, closed]
import re
import pandas as pd
from sklearn.tree import DecisionTreeClassifier

pools = pd.read_csv("pools.csv")
DecisionTreeClassifier().fit(pools[re.split(r"[,;]\s*", "length, depth;chlorine")], pools["closed"])
DecisionTreeClassifier().fit(pools[re.findall(r"<(\w+)>", "<length> and <depth>")], pools["closed"])
DecisionTreeClassifier().fit(pools[[m.group(1) for m in re.finditer(r"(\w+)=", "depth=1 chlorine=2")]], pools["closed"])
