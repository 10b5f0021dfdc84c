import a
import a.b.c, d as e, f.g as h
from a import b
from a.b import c as d, e
from . import a
from .a import b
from ... import c
from .... a import d
from a import (b, c as d,)
from a import *
from __future__ import annotations
