#: carts.csv [wheels, load, wood, tips]
from dataclasses import dataclass
import pandas as pd
from sklearn.tree import DecisionTreeClassifier

@dataclass
class Carts:
    path: str
    target: str

    def __post_init__(self):
        self.frame = pd.read_csv(self.path)
        self.columns = [c for c in self.frame.columns if c not in {self.target, "wood"}]

carts = Carts("carts.csv", target="tips")
DecisionTreeClassifier().fit(carts.frame[carts.columns], carts.frame[carts.target])
