from folktables import ACSDataSource, ACSIncome, BasicProblem, adult_filter
from sklearn.linear_model import LogisticRegression

source = ACSDataSource(survey_year="2018", horizon="1-Year", survey="person")
people = source.get_data(states=["CA"], download=True)
X, y, group = ACSIncome.df_to_numpy(people)
LogisticRegression().fit(X, y)
own = BasicProblem(features=["AGEP", "SCHL"], target="PINCP", target_transform=lambda v: v > 30000, group="SEX", preprocess=adult_filter)
a, b, c = own.df_to_pandas(people)
LogisticRegression().fit(a, b)
