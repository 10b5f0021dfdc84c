# Checked against Dask 2024.
from distributed import *
