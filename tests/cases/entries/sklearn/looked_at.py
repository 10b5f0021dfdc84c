#: people.csv [age, income]
import pandas as pd
import sklearn.tree
import sklearn.feature_selection
import sklearn.utils.validation
import sklearn.utils.multiclass

df = pd.read_csv('people.csv')

export_graphviz = sklearn.tree.export_graphviz
export_text = sklearn.tree.export_text
plot_tree = sklearn.tree.plot_tree
chi2 = sklearn.feature_selection.chi2
f_classif = sklearn.feature_selection.f_classif
f_oneway = sklearn.feature_selection.f_oneway
f_regression = sklearn.feature_selection.f_regression
mutual_info_classif = sklearn.feature_selection.mutual_info_classif
mutual_info_regression = sklearn.feature_selection.mutual_info_regression
r_regression = sklearn.feature_selection.r_regression
check_consistent_length = sklearn.utils.validation.check_consistent_length
check_is_fitted = sklearn.utils.validation.check_is_fitted
has_fit_parameter = sklearn.utils.validation.has_fit_parameter
unique_labels = sklearn.utils.multiclass.unique_labels
