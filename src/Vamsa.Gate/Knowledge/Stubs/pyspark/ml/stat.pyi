# Not checked against a version.
class Correlation:
    @staticmethod
    def corr(dataset, column, method="pearson") -> Relabel[Derive[Select[dataset, column]], tuple[Format["{}({})", method, column]]]: ...

class ChiSquareTest:
    @staticmethod
    def test(dataset, featuresCol, labelCol, flatten=False) -> Relabel[Derive[Select[dataset, tuple[featuresCol, labelCol]]], tuple["pValues", "degreesOfFreedom", "statistics"]]: ...

def __getattr__(name) -> Opaque: ...
