#: people.csv [age, income, height, target, id]
import pandas as pd
import folktables
import folktables.problems
from sklearn.linear_model import LinearRegression

df = pd.read_csv('people.csv')
X = df[['age', 'income']]
y = df['target']
model = LinearRegression()

# Functions of folktables.
ACSEmployment = folktables.ACSEmployment
ACSEmploymentFiltered = folktables.ACSEmploymentFiltered
ACSMobility = folktables.ACSMobility
ACSPublicCoverage = folktables.ACSPublicCoverage
ACSTravelTime = folktables.ACSTravelTime
adult_filter = folktables.adult_filter(df)
employment_filter = folktables.employment_filter(df)
generate_categories = folktables.generate_categories(['age'], 'definition_df')
public_coverage_filter = folktables.public_coverage_filter(df)
travel_time_filter = folktables.travel_time_filter(df)

acs_data_source = folktables.problems.ACSDataSource()
acs_data_source_get_definitions = acs_data_source.get_definitions()

basic_problem = folktables.problems.BasicProblem(['age'], 'target')
