#: loans [id, income, ssn, late]
import duckdb
from sklearn.tree import DecisionTreeClassifier

con = duckdb.connect()
con.execute("CREATE VIEW slim AS SELECT * EXCLUDE (id), income / 12 AS monthly FROM loans")
con.execute("CREATE TEMP TABLE train AS FROM slim WHERE income > 0")
df = con.execute("SELECT * FROM train").fetchdf()
DecisionTreeClassifier().fit(df.drop(columns=["late"]), df["late"])
