# Meant for Aequitas 1.0, not checked against it.
from aequitas.group import Audited

class Audit:
    def __new__(cls, df: Data, score_column="score", label_column="label", sensitive_attribute_column=None, *args, **options) -> Audited[df, sensitive_attribute_column, score_column, label_column]: ...
