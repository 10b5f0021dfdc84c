import pandas as pd
from sklearn.pipeline import make_pipeline, Pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.linear_model import LogisticRegression
from sklearn.svm import SVC
df = pd.read_csv('heart.csv')
X, y = df[['age', 'chol', 'thalach']], df['target']
pipe = make_pipeline(StandardScaler(), LogisticRegression())
Z = pipe[:-1].fit_transform(X)
pipe[-1].fit(Z, y)
p2 = Pipeline([('scale', StandardScaler()), ('clf', SVC())])
p2.named_steps['clf'].fit(df[['oldpeak']], y)
p2.named_steps.clf.fit(df[['ca', 'thal']], y)
p2['clf'].fit(df[['slope']], y)
