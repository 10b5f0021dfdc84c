# Meant for linearmodels 6.1, not checked against it.
import linearmodels.panel as panel
import linearmodels.iv as iv
import linearmodels.system as system
import linearmodels.asset_pricing as asset_pricing
from linearmodels.panel import PanelOLS, PooledOLS, BetweenOLS, FirstDifferenceOLS, FamaMacBeth, RandomEffects
from linearmodels.iv import IV2SLS, IVLIML, IVGMM, IVGMMCUE, AbsorbingLS
from linearmodels.system import SUR, IV3SLS, IVSystemGMM
from linearmodels.asset_pricing import LinearFactorModel, LinearFactorModelGMM, TradedFactorModel
def __getattr__(name) -> Opaque: ...
