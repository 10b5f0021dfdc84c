import pandas as pd

one = pd.read_parquet("data/one.parquet")
rates = one.groupby("gender")["y"].mean().rename("rate").reset_index()
two = one.merge(rates, on="gender")
two.set_index("pay")[["rate", "y"]].to_csv("data/two.csv")
