import pandas as pd
from sklearn.utils import resample, shuffle
from sklearn.linear_model import LogisticRegression
df = pd.read_csv('transactions.csv')
maj = df[df.fraud == 0]
mino = df[df.fraud == 1]
up = resample(mino, replace=True, n_samples=len(maj), random_state=1)
bal = pd.concat([maj, up])
bal = shuffle(bal, random_state=2).reset_index(drop=True)
LogisticRegression(max_iter=300).fit(bal[['amount', 'items']], bal['fraud'])
