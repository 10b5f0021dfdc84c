#: kilns.csv [site, heat, clay, cracked]
import sys
import pandas as pd
from sklearn.svm import SVC

kilns = pd.read_csv("kilns.csv")
match len(sys.argv):
    case 0 if kilns.size > 0:
        columns = ["heat"]
    case 1 if kilns.size > 1:
        columns = ["heat"]
    case 2 if kilns.size > 2:
        columns = ["heat"]
    case 3 if kilns.size > 3:
        columns = ["heat"]
    case 4 if kilns.size > 4:
        columns = ["heat"]
    case 5 if kilns.size > 5:
        columns = ["heat"]
    case 6 if kilns.size > 6:
        columns = ["heat"]
    case 7 if kilns.size > 7:
        columns = ["heat"]
    case 8 if kilns.size > 8:
        columns = ["heat"]
    case 9 if kilns.size > 9:
        columns = ["heat"]
    case 10 if kilns.size > 10:
        columns = ["heat"]
    case 11 if kilns.size > 11:
        columns = ["heat"]
    case 12 if kilns.size > 12:
        columns = ["heat"]
    case 13 if kilns.size > 13:
        columns = ["heat"]
    case 14 if kilns.size > 14:
        columns = ["heat"]
    case 15 if kilns.size > 15:
        columns = ["heat"]
    case 16 if kilns.size > 16:
        columns = ["heat"]
    case 17 if kilns.size > 17:
        columns = ["heat"]
    case 18 if kilns.size > 18:
        columns = ["heat"]
    case 19 if kilns.size > 19:
        columns = ["heat"]
    case _:
        columns = ["heat", "clay"]
SVC().fit(kilns[columns], kilns["cracked"])
