#: people.csv [age, pay]
import operator
import re
from functools import singledispatch
from string import Template

import pandas as pd

df = pd.read_csv("people.csv")


@singledispatch
def take(what):
    return df["age"]


@take.register(int)
def _(what):
    return df["pay"]


either = take(1)  # but any of them may run
chosen = take.dispatch(int)(1)  # but any of them may run
sentence = Template("$a_b").safe_substitute(a_b="age")
word = Template("${a}").substitute({"a": "pay"})
more = operator.iadd(["age"], ["pay"])
most = operator.iconcat(["age"], ["pay"])
call = operator.methodcaller("upper")("age")
found = [match.group(0) for match in re.finditer("[a-z]+", "age pay")]
compiled = [match[0] for match in re.compile("[a-z]+").finditer("age pay")]
