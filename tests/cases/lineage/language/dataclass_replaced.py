#: pools.csv [length, depth, chlorine, closed]
from dataclasses import dataclass, field, replace, asdict
import pandas as pd
from sklearn.tree import DecisionTreeClassifier

@dataclass(frozen=True)
class Config:
    columns: list = field(default_factory=lambda: ["length"])
    target: str = "closed"

config = replace(Config(), columns=["depth", "chlorine"])
settings = asdict(config)
pools = pd.read_csv("pools.csv")
DecisionTreeClassifier().fit(pools[config.columns], pools[settings["target"]])
