#: spring.csv [temp, cloud, output]
#: autumn.csv [temp, cloud, output]
import pandas as pd
from sklearn.linear_model import LinearRegression

year = pd.concat([pd.read_csv("spring.csv"), pd.read_csv("autumn.csv")], ignore_index=True)
LinearRegression().fit(year[["temp", "cloud"]], year["output"])
