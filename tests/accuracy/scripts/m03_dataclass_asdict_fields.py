from dataclasses import dataclass, asdict, fields, replace, field, astuple
from enum import Enum, auto
import pandas as pd
from sklearn.linear_model import LinearRegression
from sklearn.tree import DecisionTreeRegressor
class Kind(str, Enum):
    TREE = 'tree'
    LINEAR = 'linear'
@dataclass
class Columns:
    size: str = 'LotArea'
    quality: str = 'OverallQual'
    year: str = 'YearBuilt'
    extra: list = field(default_factory=list)
@dataclass
class Job:
    columns: Columns
    kind: Kind = Kind.TREE
    def names(self):
        d = asdict(self.columns)
        extra = d.pop('extra')
        return list(d.values()) + extra
MODELS = {Kind.TREE: DecisionTreeRegressor, Kind.LINEAR: LinearRegression}
h = pd.read_csv('houses.csv')
for job in (Job(Columns()), Job(replace(Columns(extra=['GarageArea']), year='YearRemodAdd'), Kind('linear'))):
    model = MODELS[job.kind]()
    model.fit(h[job.names()], h['SalePrice'])
strs = [f.default for f in fields(Columns) if f.name in ('size', 'quality')]
LinearRegression().fit(h[strs], h.SalePrice)
LinearRegression().fit(h[[getattr(Columns(), a) for a in ('year',)]], h.SalePrice)
