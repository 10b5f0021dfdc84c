from pandas import read_csv, read_table, read_fwf
