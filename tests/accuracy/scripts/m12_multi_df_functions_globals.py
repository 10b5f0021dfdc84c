import pandas as pd
import numpy as np
from sklearn.ensemble import RandomForestClassifier, GradientBoostingClassifier
from sklearn.impute import SimpleImputer, KNNImputer
def reduce_mem(df):
    for col in df.columns:
        t = df[col].dtype
        if t != object:
            df[col] = df[col].astype(np.float32)
    return df
def missing_table(df):
    mis = df.isnull().sum()
    t = pd.concat([mis, 100 * mis / len(df)], axis=1).rename(columns={0: 'Missing', 1: '%'})
    return t[t['Missing'] > -1].sort_values('%', ascending=False)
train, test = (reduce_mem(pd.read_csv(p)) for p in ('train.csv', 'test.csv'))
y = train['Survived'].copy()
train_len = len(train)
dataset = pd.concat(objs=[train, test], axis=0).reset_index(drop=True)
dataset = dataset.fillna(np.nan)
index_NaN_age = list(dataset["Age"][dataset["Age"].isnull()].index)
for i in index_NaN_age:
    age_med = dataset["Age"].median()
    age_pred = dataset["Age"][((dataset['SibSp'] == dataset.iloc[i]["SibSp"]) & (dataset['Pclass'] == dataset.iloc[i]["Pclass"]))].median()
    dataset.loc[i, 'Age'] = age_pred if not np.isnan(age_pred) else age_med
dataset["Fsize"] = dataset["SibSp"] + dataset["Parch"] + 1
dataset['Single'] = dataset['Fsize'].map(lambda s: 1 if s == 1 else 0)
Ticket = []
for i in list(dataset.Ticket):
    if not i.isdigit():
        Ticket.append(i.replace(".", "").replace("/", "").strip().split(' ')[0])
    else:
        Ticket.append("X")
dataset["Ticket"] = Ticket
dataset["Cabin"] = pd.Series([i[0] if not pd.isnull(i) else 'X' for i in dataset['Cabin']])
dataset = pd.get_dummies(dataset, columns=["Cabin", "Ticket"], prefix=["Cab", "T"])
dataset["Pclass"] = dataset["Pclass"].astype("category")
dataset = pd.get_dummies(dataset, columns=["Pclass"], prefix="Pc")
dataset.drop(labels=["PassengerId", 'Name', 'Sex', 'Embarked'], axis=1, inplace=True)
train = dataset[:train_len]
test = dataset[train_len:].drop(labels=["Survived"], axis=1)
Y_train = train["Survived"].astype(int)
X_train = train.drop(labels=["Survived"], axis=1)
RandomForestClassifier(2).fit(X_train.fillna(0), Y_train)
RandomForestClassifier(2).fit(X_train.filter(regex='^Pc_|^Single').fillna(0), Y_train)
imp = SimpleImputer()
GradientBoostingClassifier(n_estimators=2).fit(imp.fit_transform(X_train[['Age', 'Fare']]), Y_train)
tab = missing_table(train)
GradientBoostingClassifier(n_estimators=2).fit(X_train[[c for c in X_train if c.startswith('T_')]], Y_train)
