#: people.csv [age, income, height, target, id]
import pandas as pd
import pytorch_tabnet.pretraining
import pytorch_tabnet.tab_model
from sklearn.linear_model import LinearRegression

df = pd.read_csv('people.csv')
X = df[['age', 'income']]
y = df['target']
model = LinearRegression()

tab_net_pretrainer = pytorch_tabnet.pretraining.TabNetPretrainer()
tab_net_pretrainer_fitted = tab_net_pretrainer.fit(X)
tab_net_pretrainer_explain = tab_net_pretrainer.explain(X)
tab_net_pretrainer_load_model = tab_net_pretrainer.load_model()
tab_net_pretrainer_save_model = tab_net_pretrainer.save_model()

tab_net_regressor = pytorch_tabnet.tab_model.TabNetRegressor()
tab_net_regressor_fitted = tab_net_regressor.fit(X, y)

tab_net_multi_task_classifier = pytorch_tabnet.tab_model.TabNetMultiTaskClassifier()
tab_net_multi_task_classifier_fitted = tab_net_multi_task_classifier.fit(X, y)
