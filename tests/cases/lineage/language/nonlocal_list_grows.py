#: jams.csv [sugar, pectin, fruit, set]
import pandas as pd
from sklearn.linear_model import LogisticRegression

def collect():
    chosen = []
    def add(name):
        nonlocal chosen
        chosen = chosen + [name]
        return chosen
    return add

add = collect()
add("sugar")
columns = add("pectin")
jams = pd.read_csv("jams.csv")
LogisticRegression().fit(jams[columns], jams["set"])
