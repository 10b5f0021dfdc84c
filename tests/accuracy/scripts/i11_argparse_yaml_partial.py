import argparse
from functools import partial
import yaml
import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import StandardScaler, MinMaxScaler
CONFIG = '''
data: churn.csv
target: Churn
drop: [customerID, gender]
numeric:
  - tenure
  - MonthlyCharges
scaler: minmax
'''
SCALERS = dict(standard=StandardScaler, minmax=partial(MinMaxScaler, feature_range=(0, 1)))
def main(argv=None):
    p = argparse.ArgumentParser()
    p.add_argument('--target', default=None)
    p.add_argument('--extra', nargs='*', default=['SeniorCitizen'])
    p.add_argument('--C', type=float, default=1.0)
    args, _ = p.parse_known_args(argv)
    cfg = yaml.safe_load(CONFIG)
    target = args.target or cfg['target']
    df = pd.read_csv(cfg['data']).drop(columns=cfg['drop'])
    cols = [*cfg['numeric'], *args.extra]
    X = SCALERS[cfg['scaler']]().fit_transform(df[cols])
    clf = LogisticRegression(C=args.C).fit(X, df[target])
    return clf
if __name__ == '__main__':
    main([])
