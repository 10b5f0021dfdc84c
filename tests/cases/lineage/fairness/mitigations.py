#: loans.csv [id, age, sex, region, income, granted]
import pandas as pd
from aif360.algorithms.inprocessing import PrejudiceRemover
from aif360.algorithms.postprocessing import EqOddsPostprocessing
from aif360.algorithms.preprocessing import Reweighing
from aif360.datasets import AdultDataset, BinaryLabelDataset, GermanDataset
from fairlearn.datasets import fetch_adult
from sklearn.linear_model import LogisticRegression

loans = pd.read_csv("loans.csv")
data = BinaryLabelDataset(df=loans[["age", "sex", "income", "granted"]], label_names=["granted"], protected_attribute_names=["sex"])
train, test = data.split([0.7], shuffle=True)
train = Reweighing(unprivileged_groups=[{"sex": 0}], privileged_groups=[{"sex": 1}]).fit_transform(train)
LogisticRegression().fit(train.features, train.labels.ravel(), sample_weight=train.instance_weights)
PrejudiceRemover(sensitive_attr="sex").fit(train)
EqOddsPostprocessing([], []).fit(test, train)
adult = AdultDataset(protected_attribute_names=["sex"], features_to_keep=["age"])
LogisticRegression().fit(adult.features, adult.labels.ravel())
german, _ = GermanDataset(features_to_drop=["personal_status", "age"]).split([0.7])
LogisticRegression().fit(german.features, german.labels.ravel())
census = fetch_adult(as_frame=True)
LogisticRegression().fit(census.data.drop(columns="sex"), census.target)
