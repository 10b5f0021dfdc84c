from collections import namedtuple, OrderedDict, defaultdict, ChainMap, deque
import pandas as pd
from sklearn.linear_model import Ridge
Spec = namedtuple('Spec', 'features target drop', defaults=((),))
s = Spec(('LotArea', 'OverallQual'), 'SalePrice')
h = pd.read_csv('houses.csv')
Ridge().fit(h[list(s.features)], h[s.target])
s2 = s._replace(features=s.features + ('GarageCars',), drop=('LotArea',))
Ridge().fit(h[[f for f in s2.features if f not in s2.drop]], h[s2.target])
opts = ChainMap({'target': 'GrLivArea'}, s._asdict())
Ridge().fit(h[list(opts['features'])], h[opts['target']])
groups = defaultdict(list)
for c in h.columns:
    groups[c[:3]].append(c)
Ridge().fit(h[groups['Gar']], h.SalePrice)
q = deque(['YearBuilt', 'FullBath', 'HalfBath'])
q.appendleft(q.pop())
q.rotate(1)
Ridge().fit(h[list(q)[:2]], h.SalePrice)
od = OrderedDict([('a', 'LotArea'), ('b', 'YearRemodAdd')])
od.move_to_end('a')
Ridge().fit(h[[*od.values()][:1]], h.SalePrice)
