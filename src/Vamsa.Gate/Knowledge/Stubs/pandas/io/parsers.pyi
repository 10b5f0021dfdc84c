# Checked against pandas 1.5.3.
from pandas import read_csv, read_table, read_fwf
