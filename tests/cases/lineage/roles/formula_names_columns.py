#: trials.csv [subject, arm, baseline, outcome]
import pandas as pd
import statsmodels.formula.api as smf

trials = pd.read_csv("trials.csv")
smf.ols("outcome ~ C(arm) + np.log(baseline)", data=trials).fit()
