from google.cloud import bigquery
from sklearn.cluster import KMeans

client = bigquery.Client()
sql = """
# standard SQL
SELECT user.age, COUNT(DISTINCT session) AS sessions
FROM `shop-prod.web.events_*`, UNNEST(items) AS item
WHERE _TABLE_SUFFIX BETWEEN '20240101' AND '20241231'
GROUP BY 1
"""
events = client.query(sql).to_dataframe()
KMeans().fit(events)
