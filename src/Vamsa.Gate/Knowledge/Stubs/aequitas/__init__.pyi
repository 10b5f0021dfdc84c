# Meant for Aequitas 1.0, not checked against it. An audit of predictions: its attributes are the groups.
from aequitas.audit import Audit
import aequitas.plotting as plot
def __getattr__(name) -> Inert: ...
