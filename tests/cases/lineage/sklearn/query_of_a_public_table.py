from bq_helper import BigQueryHelper
from numba import jit
from sklearn.linear_model import Ridge


@jit
def half(values):
    return values / 2


helper = BigQueryHelper("bigquery-public-data", "weather")
air = helper.query_to_pandas_safe("SELECT ozone, heat, year FROM stations")
Ridge().fit(half(air[["ozone", "heat"]]), air["year"])
