# Not checked against a version.
from json import *
