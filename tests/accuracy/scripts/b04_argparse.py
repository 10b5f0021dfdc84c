import argparse
import os
import pandas as pd
from sklearn.linear_model import LogisticRegression
parser = argparse.ArgumentParser()
parser.add_argument('--data', default='applicants.csv')
parser.add_argument('--target', default='hired')
parser.add_argument('--drop', nargs='*', default=['applicant_id', 'employer_id', 'gender', 'ethnicity'])
parser.add_argument('--C', type=float, default=1.0)
def main(args):
    df = pd.read_csv(os.path.join(os.environ.get('DATA_DIR', '.'), args.data))
    y = df[args.target]
    X = df.drop(columns=args.drop + [args.target])
    LogisticRegression(C=args.C, max_iter=500).fit(X, y)
if __name__ == '__main__':
    main(parser.parse_args([]))
