import io, json, pickle, copy
import joblib
import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import StandardScaler
df = pd.read_csv('hr.csv')
cols = ['Age', 'Salary', 'JobLevel']
buf = io.BytesIO()
pickle.dump({'cols': cols, 'scaler': StandardScaler().fit(df[cols])}, buf)
buf.seek(0)
art = pickle.load(buf)
Z = art['scaler'].transform(df[art['cols']])
LogisticRegression().fit(Z, df['Attrition'])
meta = json.loads(json.dumps({'target': 'OverTime', 'inputs': cols[:1]}))
LogisticRegression().fit(df[meta['inputs']], df[meta['target']])
c2 = copy.deepcopy(cols)
c2.remove('Age')
m = pickle.loads(pickle.dumps(LogisticRegression(C=2)))
m.fit(df[c2], df['OverTime'])
LogisticRegression().fit(df[cols], df['Attrition'])
