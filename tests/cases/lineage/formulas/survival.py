#: rossi.csv [week, arrest, fin, age, race, wexp, w, block]
import pandas as pd
from lifelines import CoxPHFitter, CoxTimeVaryingFitter, KaplanMeierFitter, WeibullAFTFitter
from lifelines.datasets import load_rossi
from lifelines.utils import k_fold_cross_validation

rossi = pd.read_csv("rossi.csv")
CoxPHFitter(penalizer=0.1).fit(rossi, duration_col="week", event_col="arrest")
CoxPHFitter().fit(rossi, "week", "arrest", formula="fin + age * wexp")
CoxPHFitter().fit(rossi, "week", "arrest", strata=["block"], weights_col="w", cluster_col="race")
WeibullAFTFitter().fit(rossi[["week", "arrest", "age"]], duration_col="week", event_col="arrest", ancillary=True)
CoxTimeVaryingFitter().fit(rossi, id_col="block", event_col="arrest", start_col="age", stop_col="week")
k_fold_cross_validation(CoxPHFitter(), rossi.drop(columns=["w", "block"]), duration_col="week", event_col="arrest", k=3)
KaplanMeierFitter().fit(rossi["week"], event_observed=rossi["arrest"])
CoxPHFitter().fit(load_rossi(), "week", "arrest")
