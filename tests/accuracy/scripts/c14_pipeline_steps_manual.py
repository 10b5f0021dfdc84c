import pandas as pd
from sklearn.preprocessing import StandardScaler, OneHotEncoder
from sklearn.linear_model import SGDClassifier
import scipy.sparse as sp
df = pd.read_csv('adult.csv')
sc, oh = StandardScaler(), OneHotEncoder(handle_unknown='ignore')
Xn = sc.fit_transform(df[['age', 'hours_per_week']])
Xc = oh.fit_transform(df[['education']])
X = sp.hstack([sp.csr_matrix(Xn), Xc]).tocsr()
SGDClassifier(random_state=0).fit(X, df['income'])
names = list(oh.get_feature_names_out(['education']))
D = pd.DataFrame(Xc.toarray(), columns=names)
SGDClassifier(random_state=0).fit(D[[c for c in names if 'Bach' in c]], df['income'])
