import types
import pandas as pd
from sklearn.linear_model import LogisticRegression
C = types.SimpleNamespace(AGE='age', CHOL='chol', Y='target')
class K:
    NUM = [C.AGE, C.CHOL]
setattr(K, 'CAT', ['cp'])
cols = K.NUM + getattr(K, 'CAT') + getattr(K, 'MORE', [])
df = pd.read_csv('heart.csv')
LogisticRegression(max_iter=200).fit(df[cols], df[C.Y])
LogisticRegression(max_iter=200).fit(df[[v for k, v in vars(C).items() if k != 'Y']], df[C.Y])
