#: people.csv [age, income]
import pandas as pd
import mlxtend.plotting

df = pd.read_csv('people.csv')

plot_decision_regions = mlxtend.plotting.plot_decision_regions
