#: gauges.csv [p_1, p_2, t_avg, T_MAX, alarm]
import pandas as pd
from sklearn.linear_model import LogisticRegression

gauges = pd.read_csv("gauges.csv")
columns = ["p_{}".format(1), "p_%d" % 2, "_".join(["t", "avg"]), "t_max".upper(), "xalarm"[1:]]
*inputs, target = columns
LogisticRegression().fit(gauges[inputs], gauges[target])
