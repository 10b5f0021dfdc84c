# Not checked against a version.
import pandas_datareader.data as data
from pandas_datareader.data import DataReader
