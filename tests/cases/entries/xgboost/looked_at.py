#: people.csv [age, income]
import pandas as pd
import xgboost

df = pd.read_csv('people.csv')

plot_importance = xgboost.plot_importance
plot_tree = xgboost.plot_tree
to_graphviz = xgboost.to_graphviz
config_context = xgboost.config_context
set_config = xgboost.set_config
get_config = xgboost.get_config
callback = xgboost.callback
