from statsmodels.api import OrderedModel
