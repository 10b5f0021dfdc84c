import pandas as pd
from sklearn.preprocessing import LabelEncoder, LabelBinarizer, label_binarize
from sklearn.linear_model import LogisticRegression
ch = pd.read_csv('churn.csv')
y = LabelBinarizer().fit_transform(ch['Churn']).ravel()
X = ch[['Contract', 'gender']].apply(LabelEncoder().fit_transform)
LogisticRegression().fit(X, y)
c = pd.Categorical(ch['PaymentMethod'])
Z = pd.DataFrame({'pm': c.codes, 'n': ch['tenure']})
LogisticRegression().fit(Z[['pm']], y)
