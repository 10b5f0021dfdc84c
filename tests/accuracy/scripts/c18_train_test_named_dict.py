import pandas as pd
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler
from sklearn.ensemble import RandomForestClassifier
df = pd.read_csv('applicants.csv')
parts = dict(zip(['X_train', 'X_test', 'y_train', 'y_test'], train_test_split(df[['age', 'test_score']], df['hired'], random_state=0)))
for k in ('X_train', 'X_test'):
    parts[k] = StandardScaler().fit_transform(parts[k])
m = RandomForestClassifier(n_estimators=3)
m.fit(parts['X_train'], parts['y_train'])
