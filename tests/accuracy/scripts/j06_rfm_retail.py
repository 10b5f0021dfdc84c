import datetime as dt
import pandas as pd
from sklearn.cluster import KMeans
from sklearn.preprocessing import StandardScaler, MinMaxScaler
from sklearn.linear_model import LinearRegression
df_ = pd.read_csv("datasets/retail.csv")
df = df_.copy()
df["InvoiceDate"] = pd.to_datetime(df["InvoiceDate"])
df = df[~df["InvoiceNo"].astype(str).str.contains("C", na=False)]
df["TotalPrice"] = df["Quantity"] * df["UnitPrice"]
today_date = dt.datetime(2011, 12, 11)
rfm = df.groupby('CustomerID').agg({'InvoiceDate': lambda d: (today_date - d.max()).days,
                                    'InvoiceNo': lambda n: n.nunique(),
                                    'TotalPrice': lambda t: t.sum()})
rfm.columns = ['recency', 'frequency', 'monetary']
rfm["recency_score"] = pd.qcut(rfm['recency'].rank(method="first"), 5, labels=[5, 4, 3, 2, 1])
rfm["RFM_SCORE"] = rfm['recency_score'].astype(str) + rfm['frequency'].astype(str)
sc = MinMaxScaler((0, 1))
scaled = sc.fit_transform(rfm[['recency', 'frequency']])
KMeans(n_clusters=2, n_init=2).fit(scaled)
cltv = df.groupby('CustomerID').agg(n_items=('Quantity', 'sum'), price_std=('UnitPrice', 'std'), first=('InvoiceDate', 'min'), last=('InvoiceDate', 'max'))
cltv['T'] = (cltv['last'] - cltv['first']).dt.days
cltv = cltv.join(rfm[['monetary']])
LinearRegression().fit(cltv[['n_items', 'T']], cltv['monetary'])
LinearRegression().fit(rfm[['RFM_SCORE']].astype(int), rfm.monetary)
basket = df.groupby(['InvoiceNo', 'StockCode'])['Quantity'].sum().unstack().fillna(0).applymap(lambda v: 1 if v > 0 else 0)
KMeans(n_clusters=2, n_init=2).fit(basket)
