import pandas as pd
from sklearn.preprocessing import LabelEncoder, StandardScaler
from sklearn.model_selection import train_test_split
from sklearn.linear_model import LogisticRegression
data = pd.read_csv('churn.csv')
data['TotalCharges'] = pd.to_numeric(data['TotalCharges'], errors='coerce')
data = data.drop(['customerID'], axis=1)
data['TotalCharges'] = data['TotalCharges'].fillna(data['TotalCharges'].median())
binary = [c for c in data.columns if data[c].nunique() == 2]
multi = [c for c in data.columns if data[c].dtype == 'O' and c not in binary]
le = LabelEncoder()
for c in binary:
    data[c] = le.fit_transform(data[c])
data = pd.get_dummies(data, columns=multi)
num = ['tenure', 'MonthlyCharges', 'TotalCharges']
data[num] = StandardScaler().fit_transform(data[num])
X = data[[c for c in data.columns if c != 'Churn']]
y = data['Churn']
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
LogisticRegression(max_iter=300).fit(X_train, y_train)
