import numpy as np
import pandas as pd
import matplotlib.pyplot as plt
import seaborn as sns
from sklearn.preprocessing import StandardScaler
from sklearn.model_selection import train_test_split, cross_val_score, RandomizedSearchCV
from sklearn.neighbors import KNeighborsClassifier
from sklearn.svm import SVC
from sklearn.tree import DecisionTreeClassifier
from sklearn.ensemble import RandomForestClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.naive_bayes import GaussianNB
from xgboost import XGBClassifier
from sklearn.metrics import accuracy_score, confusion_matrix, classification_report, roc_curve, auc

df = pd.read_csv("../input/heart-disease-uci/heart.csv")
df.columns = ['age', 'sex', 'chest_pain_type', 'resting_blood_pressure', 'cholesterol', 'fasting_blood_sugar', 'rest_ecg', 'max_heart_rate_achieved',
       'exercise_induced_angina', 'st_depression', 'st_slope', 'num_major_vessels', 'thalassemia', 'target']
df['chest_pain_type'][df['chest_pain_type'] == 1] = 'typical angina'
df['chest_pain_type'][df['chest_pain_type'] == 2] = 'atypical angina'
df.loc[df['sex'] == 0, 'sex'] = 'female'
df.loc[df['sex'] == 1, 'sex'] = 'male'
df['sex'] = df['sex'].astype('object')
print(df.dtypes)
sns.countplot(x='target', data=df)
plt.show()
categorial = [('fasting_blood_sugar', ['no', 'yes']), ('rest_ecg', ['a', 'b', 'c'])]
def plotGrid(isCategorial):
    if isCategorial:
        [plotCategorial(x[0], x[1], i) for i, x in enumerate(categorial)]
def plotCategorial(attribute, labels, ax_index):
    sns.countplot(x=attribute, data=df)
plotGrid(True)
df = pd.get_dummies(df, drop_first=True)
X = df.drop('target', 1) if False else df.drop(['target'], axis=1)
y = df['target']
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=.2, random_state=10)
model = RandomForestClassifier(max_depth=5, n_estimators=2)
model.fit(X_train, y_train)
estimator = model.estimators_[1]
feature_names = [i for i in X_train.columns]
y_predict = model.predict(X_test)
continuous = ['age', 'resting_blood_pressure', 'cholesterol', 'max_heart_rate_achieved', 'st_depression']
scaler = StandardScaler()
df[continuous] = scaler.fit_transform(df[continuous])
X_train, X_test, Y_train, Y_test = train_test_split(df.drop('target', axis=1)[continuous], df.target, random_state=0)
def fit_models(models):
    acc = {}
    for k, v in models.items():
        v.fit(X_train, Y_train)
        acc[k] = accuracy_score(Y_test, v.predict(X_test))
    return pd.Series(acc, name='acc').sort_values()
fit_models({'KNN': KNeighborsClassifier(), 'SVC': SVC(), 'NB': GaussianNB()})
knn_scores = []
for k in range(1, 3):
    knn_classifier = KNeighborsClassifier(n_neighbors=k)
    score = cross_val_score(knn_classifier, X_train.values, Y_train, cv=2)
    knn_scores.append(score.mean())
plt.plot([k for k in range(1, 3)], knn_scores, color='red')
rs = RandomizedSearchCV(LogisticRegression(), {'C': [.1, 1, 2]}, n_iter=1, cv=2, random_state=0)
rs.fit(X_train[['age', 'cholesterol']], Y_train)
xgb = XGBClassifier(n_estimators=2)
xgb.fit(X_train.iloc[:, [0, 3]].values, Y_train.values)
