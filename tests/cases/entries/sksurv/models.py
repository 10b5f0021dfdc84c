#: people.csv [age, income, height, target, id]
import pandas as pd
import sksurv.ensemble
import sksurv.linear_model
from sklearn.linear_model import LinearRegression

df = pd.read_csv('people.csv')
X = df[['age', 'income']]
y = df['target']
model = LinearRegression()

random_survival_forest = sksurv.ensemble.RandomSurvivalForest()
random_survival_forest_fitted = random_survival_forest.fit(X, y)

gradient_boosting_survival_analysis = sksurv.ensemble.GradientBoostingSurvivalAnalysis()
gradient_boosting_survival_analysis_fitted = gradient_boosting_survival_analysis.fit(X, y)

coxph_survival_analysis = sksurv.linear_model.CoxPHSurvivalAnalysis()
coxph_survival_analysis_fitted = coxph_survival_analysis.fit(X, y)

coxnet_survival_analysis = sksurv.linear_model.CoxnetSurvivalAnalysis()
coxnet_survival_analysis_fitted = coxnet_survival_analysis.fit(X, y)
