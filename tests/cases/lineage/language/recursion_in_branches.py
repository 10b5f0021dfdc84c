import numpy as np
import pandas as pd
from sklearn.tree import DecisionTreeClassifier

df = pd.read_csv("loans.csv")
model = DecisionTreeClassifier().fit(df[["age", "income"]], df["repaid"])


# Each level calls the next in several places: what follows is analyzed all the same.
def draw(tree, node):
    if node < 0:
        return
    if tree.feature[node] == 0:
        draw(tree, tree.children_left[node])
        draw(tree, tree.children_right[node])
    elif tree.feature[node] == 1:
        draw(tree, tree.children_left[node])
        draw(tree, tree.children_right[node])
    else:
        draw(tree, tree.children_left[node])
        draw(tree, tree.children_right[node])


grammar = [[("B", 1)], [("T", 2), ("P", 3)], [("S", 2), ("X", 4)], [("T", 3), ("V", 5)], [("X", 3), ("S", 6)], [("P", 4), ("V", 6)], [("E", None)]]


def sentence(rules):
    state, words = 0, []
    while state is not None:
        word, state = rules[state][np.random.randint(len(rules[state]))]
        if isinstance(word, list):
            word = sentence(word)
        words.append(word)
    return "".join(words)


draw(model.tree_, 0)
print(sentence(grammar))
DecisionTreeClassifier().fit(df[["income"]], df["repaid"])
