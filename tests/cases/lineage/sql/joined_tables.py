#: dwh.applications [id, income, gender, defaulted, year]
#: dwh.payments [app_id, amount, late]
import pandas as pd
from sqlalchemy import create_engine, text
from sklearn.linear_model import LogisticRegression

engine = create_engine("postgresql://warehouse")
query = text("""
    SELECT a.income, SUM(p.amount) AS paid, a.defaulted
    FROM dwh.applications a
    LEFT JOIN dwh.payments p ON p.app_id = a.id
    WHERE a.year >= :year
    GROUP BY a.income, a.defaulted
""")
rows = pd.read_sql(query, engine, params={"year": 2024})
LogisticRegression().fit(rows[["income", "paid"]], rows["defaulted"])
