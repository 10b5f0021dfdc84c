import plotly.express as px
import seaborn as sns
import statsmodels.api as sm
from sklearn.datasets import fetch_openml, load_linnerud
from sklearn.linear_model import LinearRegression, LogisticRegression
from ucimlrepo import fetch_ucirepo
from vega_datasets import data

tips = sns.load_dataset("tips")
LinearRegression().fit(tips.drop(columns=["tip", "day", "time"]), tips["tip"])
X, y = fetch_openml("titanic", version=1, return_X_y=True, as_frame=True)
LogisticRegression().fit(X[["age", "fare"]], y)
adult = fetch_openml(data_id=1590)
LogisticRegression().fit(adult.data.drop("sex", axis=1), adult.target)
heart = fetch_ucirepo(id=45)
LogisticRegression().fit(heart.data.features, heart.data.targets)
body = load_linnerud(as_frame=True)
LinearRegression().fit(body.data, body.target)
economy = sm.datasets.longley.load_pandas()
LinearRegression().fit(economy.exog[["GNP", "YEAR"]], economy.endog)
LinearRegression().fit(px.data.gapminder()[["year"]], px.data.gapminder()["lifeExp"])
LinearRegression().fit(data.cars()[["Horsepower"]], data("cars")["Acceleration"])
