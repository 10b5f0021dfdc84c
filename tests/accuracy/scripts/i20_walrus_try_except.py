import pandas as pd
from sklearn.linear_model import SGDClassifier
df = pd.read_csv('train.csv')
if (n := df['Cabin'].isna().sum()) > 0:
    df['HasCabin'] = df['Cabin'].notna().astype(int)
if missing := [c for c in ('Age', 'Fare', 'Nope') if c not in df.columns]:
    print(missing)
try:
    df['Deck'] = df['Cabin'].str[0].map({'A': 1, 'B': 2, 'C': 3}).fillna(0)
    df['Broken'] = df['NotThere'] * 2
except KeyError as e:
    df['Broken'] = 0
else:
    df['Deck'] = df['Fare']
finally:
    df['Fare'] = df['Fare'].fillna(df['Fare'].mean())
SGDClassifier().fit(df[['HasCabin', 'Deck', 'Broken']], df['Survived'])
def first(*names, frame):
    for n in names:
        if n in frame:
            return frame[[n]]
SGDClassifier().fit(first('Gender', 'Pclass', 'SibSp', frame=df), df['Survived'])
