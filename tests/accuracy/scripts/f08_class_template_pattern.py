import pandas as pd
from sklearn.linear_model import Ridge
from sklearn.preprocessing import StandardScaler
class Pipeline_:
    steps = ()
    def __init__(self, **options):
        self.__dict__.update(options)
        self.log = []
    def run(self, df):
        for name in self.steps:
            df = getattr(self, 'do_' + name)(df)
            self.log.append(name)
        return df
class Houses(Pipeline_):
    steps = ('ratio', 'drop', 'scale')
    def do_ratio(self, df):
        df['ratio'] = df[self.num] / df[self.den]
        return df
    def do_drop(self, df):
        return df[['ratio', 'OverallQual', self.y]]
    def do_scale(self, df):
        cols = [c for c in df if c != self.y]
        out = df.copy()
        out[cols] = StandardScaler().fit_transform(out[cols])
        return out
p = Houses(num='GrLivArea', den='LotArea', y='SalePrice')
d = p.run(pd.read_csv('houses.csv'))
Ridge().fit(d.drop(p.y, axis=1), d[p.y])
