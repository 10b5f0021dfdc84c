from ucimlrepo import fetch_ucirepo, list_available_datasets

list_available_datasets()
iris = fetch_ucirepo(id=53)
ids = iris.data.ids
headers = iris.data.headers
metadata = iris.metadata
variables = iris.variables
original = iris.data.original
features = iris['data']['features']
