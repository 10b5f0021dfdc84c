from pandas import *
