from cuml.naive_bayes import *
