# Not checked against a version.
from pyod.models.base import BaseDetector

class LOF(BaseDetector): ...
