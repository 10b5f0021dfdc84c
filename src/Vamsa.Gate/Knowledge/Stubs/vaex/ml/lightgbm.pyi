# Checked against Vaex 4.
from vaex.ml.boosters import Booster

class LightGBMModel(Booster): ...
