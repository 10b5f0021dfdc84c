# Not checked against a version.
from pandas import *
