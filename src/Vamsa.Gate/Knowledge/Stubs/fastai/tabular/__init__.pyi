# Meant for fastai 2.7, not checked against it.
from fastai.tabular.all import *
