#: people.csv [age, income, race, approved, amount]
import pandas as pd
from aif360.algorithms.inprocessing import (ARTClassifier, AdversarialDebiasing, ExponentiatedGradientReduction,
                                            GerryFairClassifier, GridSearchReduction, MetaFairClassifier)
from aif360.algorithms.postprocessing import (CalibratedEqOddsPostprocessing, DeterministicReranking,
                                              EqOddsPostprocessing, RejectOptionClassification)
from aif360.algorithms.preprocessing import LFR, DisparateImpactRemover, OptimPreproc
from aif360.datasets import (BankDataset, BinaryLabelDataset, CompasDataset, MulticlassLabelDataset, RegressionDataset,
                             StandardDataset, StructuredDataset)
from aif360.sklearn.datasets import fetch_adult, fetch_bank, fetch_compas, fetch_german
from sklearn.linear_model import LogisticRegression

df = pd.read_csv('people.csv')

# A table that knows its label and its protected attributes, which stay features.
structured = StructuredDataset(df[['age', 'race', 'approved']], ['approved'], ['race'])
structured_names = structured.feature_names
structured_labels = structured.labels
structured_scores = structured.scores
another = structured.copy().features
as_frame, attributes = structured.convert_to_dataframe()
standard = StandardDataset(df[['age', 'race', 'approved']], 'approved', [1], ['race'], [['White']])
several = MulticlassLabelDataset(favorable_label=[0, 1], unfavorable_label=[2], df=df[['age', 'race', 'approved']],
                                 label_names=['approved'], protected_attribute_names=['race'])
several_features = several.features
regression = RegressionDataset(df[['age', 'race', 'amount']], 'amount', ['race'], [['White']])
regression_labels = regression.labels
regression_features = regression.features

# Data that comes with it.
bank = BankDataset().features
bank_labels = BankDataset().labels
compas = CompasDataset().features
compas_groups = CompasDataset().protected_attributes

# Models: the protected attributes are known to them.
adversarial = AdversarialDebiasing([{'race': 0}], [{'race': 1}], 'debiased', None).fit(standard)
gradient = ExponentiatedGradientReduction(LogisticRegression, 'DemographicParity').fit(standard)
grid = GridSearchReduction(LogisticRegression, 'EqualizedOdds').fit(standard)
gerry = GerryFairClassifier(C=100).fit(standard)
meta = MetaFairClassifier(sensitive_attr='race').fit(standard)
art = ARTClassifier(LogisticRegression).fit(standard)
predicted = meta.predict(standard)
predicted_labels = predicted.labels
predicted_features = predicted.features
fitted_predicted = MetaFairClassifier(sensitive_attr='race').fit_predict(standard)

# Other tables and other decisions.
removed = DisparateImpactRemover(repair_level=0.8).fit_transform(structured).features
representations = LFR([{'race': 0}], [{'race': 1}]).fit(structured)
represented = representations.transform(structured).features
optimal = OptimPreproc(None, {}).fit_transform(structured).features
calibrated = CalibratedEqOddsPostprocessing([{'race': 0}], [{'race': 1}]).fit(structured, structured)
calibrated_decisions = calibrated.predict(structured).labels
reject = RejectOptionClassification([{'race': 0}], [{'race': 1}]).fit_predict(structured, structured).labels
ranked = DeterministicReranking([{'race': 0}], [{'race': 1}]).fit(structured).fit_predict(structured, 10).labels
transformed = EqOddsPostprocessing([{'race': 0}], [{'race': 1}]).fit(structured, structured).transform(structured).labels

# With the interface of scikit-learn.
adult = fetch_adult()
adult_X = adult.X
adult_y = adult.y
adult_weight = adult.sample_weight
adult_features, adult_labels, adult_weights = fetch_adult()
bank_X, bank_y = fetch_bank()
compas_X, compas_y = fetch_compas()
german = fetch_german()
german_X = german.X
german_y = german.y
german_first = german[0]
adult_last = adult[2]
