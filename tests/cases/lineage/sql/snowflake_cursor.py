import snowflake.connector
from sklearn.linear_model import LinearRegression

con = snowflake.connector.connect(account="farm")
cur = con.cursor()
cur.execute("""
    select herd.MILK, feed.PROTEIN, lag(herd.MILK) over (partition by herd.COW order by herd.DAY) as BEFORE
    from FARM.PUBLIC.HERD herd join FARM.PUBLIC.FEED feed on feed.COW = herd.COW
    qualify row_number() over (partition by herd.COW order by herd.DAY desc) = 1
""")
df = cur.fetch_pandas_all()
LinearRegression().fit(df[["PROTEIN", "BEFORE"]], df["MILK"])
