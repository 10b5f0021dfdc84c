#: people.csv [age, income]
import pandas as pd
import lightgbm

df = pd.read_csv('people.csv')

plot_importance = lightgbm.plot_importance
plot_tree = lightgbm.plot_tree
plot_metric = lightgbm.plot_metric
plot_split_value_histogram = lightgbm.plot_split_value_histogram
create_tree_digraph = lightgbm.create_tree_digraph
early_stopping = lightgbm.early_stopping
log_evaluation = lightgbm.log_evaluation
record_evaluation = lightgbm.record_evaluation
reset_parameter = lightgbm.reset_parameter
print_evaluation = lightgbm.print_evaluation
