import awswrangler as wr
import gspread
import h5py
import pandas as pd
from deltalake import DeltaTable
from google.cloud import bigquery
from sklearn.linear_model import Ridge

with h5py.File("waves.h5", "r") as store:
    X, y = store["signal"][:], store["height"][()]
Ridge().fit(X, y)
sheet = gspread.service_account().open("budget").sheet1
budget = pd.DataFrame(sheet.get_all_records())
Ridge().fit(budget[["rent"]], budget["total"])
sales = bigquery.Client().query("SELECT price, items FROM shop.sales").to_dataframe()
Ridge().fit(sales[["items"]], sales["price"])
boxes = wr.s3.read_parquet("s3://bucket/boxes.parquet", columns=["w", "h"])
Ridge().fit(boxes[["w"]], boxes["h"])
events = DeltaTable("events").to_pandas(columns=["day", "count"])
Ridge().fit(events[["day"]], events["count"])
