#: people.csv [age, income, height, target, id]
import pandas as pd
import pytorch_tabular
import pytorch_tabular.config
from sklearn.linear_model import LinearRegression

df = pd.read_csv('people.csv')
X = df[['age', 'income']]
y = df['target']
model = LinearRegression()

tabular_model = pytorch_tabular.TabularModel()
tabular_model_fitted = tabular_model.fit(df)
tabular_model_evaluate = tabular_model.evaluate(df)
tabular_model_predict = tabular_model.predict(df)

data_config = pytorch_tabular.config.DataConfig()
