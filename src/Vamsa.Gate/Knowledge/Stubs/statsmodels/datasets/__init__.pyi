# Data that comes with the library. Checked against statsmodels 0.13.5.
import statsmodels.datasets.anes96 as anes96
import statsmodels.datasets.cancer as cancer
import statsmodels.datasets.ccard as ccard
import statsmodels.datasets.china_smoking as china_smoking
import statsmodels.datasets.co2 as co2
import statsmodels.datasets.committee as committee
import statsmodels.datasets.copper as copper
import statsmodels.datasets.cpunish as cpunish
import statsmodels.datasets.danish_data as danish_data
import statsmodels.datasets.elec_equip as elec_equip
import statsmodels.datasets.elnino as elnino
import statsmodels.datasets.engel as engel
import statsmodels.datasets.fair as fair
import statsmodels.datasets.fertility as fertility
import statsmodels.datasets.grunfeld as grunfeld
import statsmodels.datasets.heart as heart
import statsmodels.datasets.interest_inflation as interest_inflation
import statsmodels.datasets.longley as longley
import statsmodels.datasets.macrodata as macrodata
import statsmodels.datasets.modechoice as modechoice
import statsmodels.datasets.nile as nile
import statsmodels.datasets.randhie as randhie
import statsmodels.datasets.scotland as scotland
import statsmodels.datasets.spector as spector
import statsmodels.datasets.stackloss as stackloss
import statsmodels.datasets.star98 as star98
import statsmodels.datasets.statecrime as statecrime
import statsmodels.datasets.strikes as strikes
import statsmodels.datasets.sunspots as sunspots
from statsmodels.datasets.utils import Dataset, get_rdataset, webuse

