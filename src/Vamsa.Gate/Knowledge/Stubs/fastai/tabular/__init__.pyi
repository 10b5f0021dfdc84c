from fastai.tabular.all import *
