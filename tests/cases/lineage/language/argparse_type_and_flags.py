#: hives.csv [bees, wax, honey, mites]
import argparse
import pandas as pd
from sklearn.linear_model import LinearRegression

parser = argparse.ArgumentParser(description="honey")
parser.add_argument("--columns", type=lambda text: text.split(","), default="bees,wax")
parser.add_argument("--use-mites", action="store_true")
parser.add_argument("--target", default="honey")
args, _ = parser.parse_known_args()
columns = list(args.columns)
if args.use_mites:
    columns.append("mites")
hives = pd.read_csv("hives.csv")
LinearRegression().fit(hives[columns], hives[vars(args)["target"]])
