#: wages.csv [person, year, exper, hisp, hours, wage, union, educ, w]
import pandas as pd
from linearmodels import PanelOLS, PooledOLS
from linearmodels.iv import IV2SLS
from linearmodels.panel import RandomEffects
from linearmodels.system import SUR

wages = pd.read_csv("wages.csv").set_index(["person", "year"])
PooledOLS(wages.wage, wages[["exper", "union"]]).fit()
PanelOLS(wages.wage, wages[["exper"]], entity_effects=True, weights=wages.w).fit(cov_type="clustered", cluster_entity=True)
PanelOLS.from_formula("wage ~ exper + hours + EntityEffects", wages).fit()
RandomEffects.from_formula("wage ~ 1 + union", data=wages).fit()
IV2SLS(dependent=wages.wage, exog=wages[["exper"]], endog=wages.educ, instruments=wages[["hisp"]]).fit()
IV2SLS.from_formula("wage ~ 1 + exper + [educ ~ hisp + union]", wages).fit()
SUR({"a": {"dependent": wages.wage, "exog": wages[["exper"]]}, "b": {"dependent": wages.hours, "exog": wages[["union"]]}}).fit()
SUR.from_formula({"a": "wage ~ hisp", "b": "hours ~ union"}, wages).fit()
