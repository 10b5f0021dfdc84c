#: loans.csv [id, age, sex, region, income, granted]
import pandas as pd
from aequitas import Audit
from aequitas.bias import Bias
from aequitas.group import Group
from sklearn.linear_model import LogisticRegression
from sklearn.tree import DecisionTreeClassifier

loans = pd.read_csv("loans.csv")
model = LogisticRegression().fit(loans[["age", "income"]], loans["granted"])
scores = loans[["id", "sex"]].copy()
scores["score"] = model.predict(loans[["age", "income"]])
scores["label_value"] = loans["granted"]
table, attributes = Group().get_crosstabs(scores)
Bias().get_disparity_major_group(table, original_df=scores)

tree = DecisionTreeClassifier().fit(loans[["income"]], loans["granted"])
audited = loans[["region"]].assign(score=tree.predict(loans[["income"]]), label=loans["granted"])
Audit(audited, sensitive_attribute_column="region").summary_plot(["tpr"])
