from statsmodels.models import OrderedModel
