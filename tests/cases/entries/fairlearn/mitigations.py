#: people.csv [age, income, height, target, id]
import pandas as pd
import fairlearn.adversarial
import fairlearn.datasets
import fairlearn.metrics
import fairlearn.postprocessing
import fairlearn.preprocessing
import fairlearn.reductions
from sklearn.linear_model import LinearRegression

df = pd.read_csv('people.csv')
X = df[['age', 'income']]
y = df['target']
model = LinearRegression()

# Functions of fairlearn.datasets.
fetch_acs_income = fairlearn.datasets.fetch_acs_income()
fetch_bank_marketing = fairlearn.datasets.fetch_bank_marketing()
fetch_boston = fairlearn.datasets.fetch_boston()
fetch_credit_card = fairlearn.datasets.fetch_credit_card()
fetch_diabetes_hospital = fairlearn.datasets.fetch_diabetes_hospital()

# Functions of fairlearn.metrics.
demographic_parity_difference = fairlearn.metrics.demographic_parity_difference(y, y, sensitive_features=df['id'])
demographic_parity_ratio = fairlearn.metrics.demographic_parity_ratio(y, y, sensitive_features=df['id'])
equal_opportunity_difference = fairlearn.metrics.equal_opportunity_difference(y, y, sensitive_features=df['id'])
equal_opportunity_ratio = fairlearn.metrics.equal_opportunity_ratio(y, y, sensitive_features=df['id'])
equalized_odds_difference = fairlearn.metrics.equalized_odds_difference(y, y, sensitive_features=df['id'])
equalized_odds_ratio = fairlearn.metrics.equalized_odds_ratio(y, y, sensitive_features=df['id'])

adversarial = fairlearn.adversarial.Adversarial()
adversarial_fitted = adversarial.fit(X, y)
adversarial_partial_fit = adversarial.partial_fit(X, y)

adversarial_fairness_classifier = fairlearn.adversarial.AdversarialFairnessClassifier()
adversarial_fairness_classifier_fitted = adversarial_fairness_classifier.fit(X, y)

adversarial_fairness_regressor = fairlearn.adversarial.AdversarialFairnessRegressor()
adversarial_fairness_regressor_fitted = adversarial_fairness_regressor.fit(X, y)

metric_frame = fairlearn.metrics.MetricFrame()
metric_frame_by_group = metric_frame.by_group
metric_frame_overall = metric_frame.overall

threshold_optimizer = fairlearn.postprocessing.ThresholdOptimizer()
threshold_optimizer_fitted = threshold_optimizer.fit(X, y, sensitive_features=df['id'])
threshold_optimizer_predict = threshold_optimizer.predict(X, sensitive_features=df['id'])

correlation_remover = fairlearn.preprocessing.CorrelationRemover()
correlation_remover_fitted = correlation_remover.fit(X, y)
correlation_remover_transform = correlation_remover.transform(X)

reduction = fairlearn.reductions.Reduction(model)
reduction_fitted = reduction.fit(X, y, sensitive_features=df['id'])
reduction_predict = reduction.predict(X)
reduction_predictors = reduction.predictors_

grid_search = fairlearn.reductions.GridSearch(model)
grid_search_fitted = grid_search.fit(X, y, sensitive_features=df['id'])
