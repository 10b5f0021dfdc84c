#: people.csv [id, age, city, income, date, w, y]
import category_encoders as ce
import pandas as pd
from feature_engine.creation import CyclicalFeatures, MathFeatures, RelativeFeatures
from feature_engine.datetime import DatetimeFeatures
from feature_engine.encoding import MeanEncoder
from feature_engine.selection import DropFeatures
from feature_engine.timeseries.forecasting import LagFeatures
from feature_engine.wrappers import SklearnTransformerWrapper
from mlxtend.evaluate import bias_variance_decomp, paired_ttest_5x2cv
from sklearn.linear_model import LogisticRegression, Ridge
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

people = pd.read_csv("people.csv")
y = people["y"]
Ridge().fit(ce.TargetEncoder(cols=["city"]).fit_transform(people[["age", "city"]], y), y)
Ridge().fit(MeanEncoder(variables=["city"]).fit_transform(people[["w", "city"]], y), y)
total = MathFeatures(variables=["age", "income"], func="sum", new_variables_names=["total"]).fit_transform(people[["age", "income", "w"]])
Ridge().fit(total[["total"]], y)
Ridge().fit(RelativeFeatures(variables=["income"], reference=["age"], func=["div"], drop_original=True).fit_transform(people[["age", "income"]]), y)
Ridge().fit(DatetimeFeatures(variables="date", features_to_extract=["month"]).fit_transform(people[["date", "age"]]), y)
Ridge().fit(CyclicalFeatures(variables=["age"]).fit_transform(people[["age", "w"]]), y)
Ridge().fit(LagFeatures(variables=["income"], periods=[1, 2]).fit_transform(people[["age", "income"]]), y)
make_pipeline(DropFeatures(["id", "date", "city", "y"]), SklearnTransformerWrapper(StandardScaler(), variables=["age"]), Ridge()).fit(people, y)
bias_variance_decomp(Ridge(), people[["age"]].values, y.values, people[["w"]].values, y.values)
paired_ttest_5x2cv(estimator1=Ridge(), estimator2=LogisticRegression(), X=people[["income"]], y=y)
