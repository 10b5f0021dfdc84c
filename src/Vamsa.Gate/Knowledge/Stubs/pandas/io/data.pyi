# Checked against pandas 1.5.3.
from pandas_datareader.data import DataReader
