from sklearn.datasets import Unlisted

class Repository:
    data: self
    original: self.table
    features: Drop[self.table, None, "target"]
    targets: Item[self.table, "target"]
    metadata: Inert
    variables: Inert
    def __init__(self, table) -> Plain: ...

def fetch_ucirepo(name=None, id=None) -> Repository[Read[name | id]]: ...
