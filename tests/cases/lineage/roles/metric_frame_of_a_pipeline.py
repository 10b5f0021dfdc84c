#: loans2.csv [income, debt, gender, paid]
import pandas as pd
from fairlearn.metrics import MetricFrame, selection_rate
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

loans = pd.read_csv("loans2.csv")
train, test = train_test_split(loans, random_state=0)
model = make_pipeline(StandardScaler(), LogisticRegression())
model.fit(train[["income", "debt"]], train["paid"])
frame = MetricFrame(metrics=selection_rate, y_true=test["paid"], y_pred=model.predict(test[["income", "debt"]]),
                    sensitive_features=test["gender"])
print(frame.by_group)
