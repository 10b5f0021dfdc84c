# Not checked against a version.
class Correlation:
    @staticmethod
    def corr(dataset, column, method="pearson") -> Derive[Select[dataset, column]]: ...

class ChiSquareTest:
    @staticmethod
    def test(dataset, featuresCol, labelCol, flatten=False) -> Derive[Select[dataset, tuple[featuresCol, labelCol]]]: ...

def __getattr__(name) -> Inert: ...
