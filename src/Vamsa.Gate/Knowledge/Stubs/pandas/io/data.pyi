from pandas_datareader.data import DataReader
