#: seeds.csv [oil, husk, size, sprouts]
import argparse
import pandas as pd
from sklearn.linear_model import LogisticRegression

def parse():
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", default="seeds.csv")
    parser.add_argument("--target", "-t", type=str, default="sprouts")
    parser.add_argument("--features", nargs="+", default=["oil", "size"])
    parser.add_argument("--drop-husk", action="store_true")
    return parser.parse_args()

def main(args):
    seeds = pd.read_csv(args.data)
    LogisticRegression().fit(seeds[args.features], seeds[args.target])

if __name__ == "__main__":
    main(parse())
