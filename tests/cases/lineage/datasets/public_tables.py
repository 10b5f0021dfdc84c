import openml
import plotly.express as px
import seaborn as sns
from folktables import ACSHealthInsurance, ACSDataSource, ACSIncomePovertyRatio
from sklearn.linear_model import Ridge

census = ACSDataSource(survey_year="2018", horizon="1-Year", survey="person").get_data(states=["CA"])
features, label, group = ACSIncomePovertyRatio.df_to_numpy(census)
Ridge().fit(features, label)
features, label, group = ACSHealthInsurance.df_to_pandas(census)
Ridge().fit(features[["AGEP"]], label, sample_weight=group)
credit = openml.datasets.get_dataset(31)
X, y, _, names = credit.get_data(dataset_format="dataframe", target=credit.default_target_attribute)
Ridge().fit(X[["age", "duration"]], y)
X, y = openml.tasks.get_task(99999).get_X_and_y(dataset_format="dataframe")
Ridge().fit(X, y)
exercise = sns.load_dataset("exercise")
Ridge().fit(exercise.drop(columns=["pulse", "diet"]), exercise["pulse"])
world = px.data.gapminder(centroids=True).drop(columns=["country", "continent", "iso_alpha"])
Ridge().fit(world.drop(columns="lifeExp"), world["lifeExp"])
