from dataclasses import dataclass, field, replace, asdict
import pandas as pd
from sklearn.svm import SVC
@dataclass(frozen=True)
class Cfg:
    base: tuple = ('age', 'chol')
    extra: tuple = ()
    kw: dict = field(default_factory=lambda: {'C': 1.0})
    def cols(self):
        return [*self.base, *self.extra]
@dataclass
class Run:
    cfg: Cfg
    df: pd.DataFrame
    model: object = None
    def __post_init__(self):
        if self.model is None:
            self.model = SVC(**self.cfg.kw)
    def go(self):
        return self.model.fit(self.df[self.cfg.cols()], self.df['target'])
df = pd.read_csv('heart.csv')
c = Cfg()
Run(c, df).go()
d = replace(c, base=('thal',), extra=('ca',))
SVC(**asdict(d)['kw']).fit(df[d.cols()], df['target'])
