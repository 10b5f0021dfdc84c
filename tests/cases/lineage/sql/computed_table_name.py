import sys
import pandas as pd
import pyodbc
from sklearn.linear_model import Ridge

region = sys.argv[1]
con = pyodbc.connect("DSN=sales")
sales = pd.read_sql(f"SELECT [Unit Price] AS price, [Discount], [Sold] FROM dbo.sales_{region} WHERE [Year] = {sys.argv[2]}", con)
Ridge().fit(sales[["price", "Discount"]], sales["Sold"])
