#: people.csv [age, income, race, sex, label_value]
import pandas as pd
from aequitas.bias import Bias
from aequitas.fairness import Fairness
from aequitas.group import Group
from aequitas.preprocessing import preprocess_input_df
from sklearn.linear_model import LogisticRegression

df = pd.read_csv('people.csv')
model = LogisticRegression().fit(df[['age', 'income']], df['label_value'])
scored = df[['race', 'sex', 'label_value']].assign(score=model.predict(df[['age', 'income']]))

# The groups are what is left without scores and labels.
scored, groups = preprocess_input_df(scored)
group = Group()
crosstab, _ = group.get_crosstabs(scored, attr_cols=['race'])
several, _ = group.get_multimodel_crosstabs(scored, attr_cols=['sex'])
metrics = group.list_absolute_metrics(crosstab)
bias = Bias()
against_groups = bias.get_disparity_predefined_groups(crosstab, original_df=scored, ref_groups_dict={'race': 'White'})
against_lowest = bias.get_disparity_min_metric(crosstab, original_df=scored)
fairness = Fairness()
by_value = fairness.get_group_value_fairness(against_groups)
by_attribute = fairness.get_group_attribute_fairness(by_value)
