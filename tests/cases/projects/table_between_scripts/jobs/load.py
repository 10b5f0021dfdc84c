import pandas as pd
from sqlalchemy import create_engine

engine = create_engine("sqlite:///hr.db")
pd.read_csv("staff.csv").rename(columns={"sex": "s"})[["s", "years", "left"]].to_sql("staff", engine, if_exists="replace")
