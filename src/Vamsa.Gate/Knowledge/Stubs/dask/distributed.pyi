from distributed import *
