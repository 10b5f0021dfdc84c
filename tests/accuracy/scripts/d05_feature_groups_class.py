import pandas as pd
from sklearn.linear_model import RidgeClassifier
class Groups:
    demo = ['age', 'sex']
    lab = ['chol', 'fbs', 'thalach']
    all = demo + lab
    @classmethod
    def without(cls, *names):
        return [c for c in cls.all if c not in names]
    @staticmethod
    def squares(cols):
        return {f'{c}_sq': c for c in cols}
df = pd.read_csv('heart.csv')
for new, old in Groups.squares(Groups.lab).items():
    df[new] = df[old] ** 2
RidgeClassifier().fit(df[Groups.without('sex', 'fbs')], df['target'])
RidgeClassifier().fit(df[list(Groups.squares(Groups.lab[:1]))], df['target'])
