# Not checked against a version.
from pickle import *
