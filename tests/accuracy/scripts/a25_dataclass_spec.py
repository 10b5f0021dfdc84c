from dataclasses import dataclass, field
import pandas as pd
from sklearn.linear_model import LinearRegression

@dataclass
class Spec:
    target: str
    numeric: list = field(default_factory=lambda: ['OverallQual', 'GrLivArea'])
    extra: tuple = ()

    @property
    def features(self):
        return self.numeric + list(self.extra)

s = Spec('SalePrice', extra=('GarageCars',))
h = pd.read_csv('houses.csv')
LinearRegression().fit(h[s.features], h[s.target])
