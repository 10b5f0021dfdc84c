import pandas as pd
from sqlalchemy import create_engine, text
from sklearn.linear_model import LogisticRegression

engine = create_engine("mysql://shop")
with engine.connect() as con:
    result = con.execute(text("SELECT c.visits, o.total AS spent, c.churned FROM customers c JOIN orders o USING (customer_id)"))
    df = pd.DataFrame(result.fetchall(), columns=result.keys())
LogisticRegression().fit(df.drop(columns=["churned"]), df["churned"])
