#: staff.csv [sex, race, score, tests, hired]
from fairlearn.metrics import MetricFrame
from sklearn.metrics import recall_score

from train import model, staff

predicted = model.predict(staff[["score"]])
MetricFrame(metrics=recall_score, y_true=staff["hired"], y_pred=predicted, sensitive_features=staff[["sex", "race"]])
