>>> import pandas as pd
>>> for x in y:
...     print(x)
...
In [3]: df = pd.read_csv("a.csv")
   ...: df.head()
Out[3]: 42
a = 1
