import numpy.linalg
import sklearn.svm as machines
from . import settings
from ..shared.columns import FEATURES as chosen
from tools import *

model = machines.SVC()
norm = numpy.linalg.norm(chosen)
