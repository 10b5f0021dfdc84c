# Not checked against a version.
from sklearn.base import AllToAll

class UMAP(AllToAll):
    embedding_: Mix[self.fitted_]
def __getattr__(name) -> Opaque: ...
