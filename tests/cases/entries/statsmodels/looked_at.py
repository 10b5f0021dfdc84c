#: people.csv [age, income]
import pandas as pd
import statsmodels.api
import statsmodels.graphics.api
import statsmodels.stats.api
import statsmodels.iolib.table
import statsmodels.tsa.stattools

df = pd.read_csv('people.csv')

qqplot = statsmodels.api.qqplot
qqline = statsmodels.api.qqline
qqplot_2samples = statsmodels.api.qqplot_2samples
ProbPlot = statsmodels.api.ProbPlot
show_versions = statsmodels.api.show_versions
webdoc = statsmodels.api.webdoc
plot_corr = statsmodels.graphics.api.plot_corr
durbin_watson = statsmodels.stats.api.durbin_watson
SimpleTable = statsmodels.iolib.table.SimpleTable
adfuller = statsmodels.tsa.stattools.adfuller
