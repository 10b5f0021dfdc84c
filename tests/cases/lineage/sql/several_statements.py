import sqlite3
import pandas as pd
from sklearn.linear_model import LogisticRegression

con = sqlite3.connect(":memory:")
con.executescript("""
    CREATE TABLE bees (hive INTEGER, honey REAL, mites INTEGER, survived INTEGER);
    CREATE INDEX by_hive ON bees (hive);
    CREATE VIEW healthy AS SELECT honey, mites > 3 AS infested, survived FROM bees WHERE hive <> 0;
""")
df = pd.read_sql("SELECT * FROM healthy", con)
LogisticRegression().fit(df[["honey", "infested"]], df["survived"])
