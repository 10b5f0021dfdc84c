#: moths.csv [wing, span, lamp, caught, night]
from collections import namedtuple
import pandas as pd
from sklearn.linear_model import Ridge

class Moths(pd.DataFrame):
    """Counted at a lamp."""

class Columns(dict):
    pass

class Named(Columns):
    features: list
    label: str

class Names(list):
    pass

class Pair(namedtuple("Pair", ["features", "label"])):
    pass

moths = Moths(pd.read_csv("moths.csv"))
named = Named({"label": "caught"}, features=Names(["wing", "span"]))
Ridge().fit(moths[named["features"]], moths[named["label"]])
pair = Pair(["lamp"], "night")
Ridge().fit(moths[pair.features], moths[pair.label])
