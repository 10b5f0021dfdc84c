import plotly.express as px

# Data that comes with the library.
carshare = px.data.carshare()
election = px.data.election()
shapes = px.data.election_geojson()
experiment = px.data.experiment()
iris = px.data.iris()
medals_long = px.data.medals_long()
medals_wide = px.data.medals_wide()
medals_by_nation = px.data.medals_wide(indexed=True)
stocks = px.data.stocks()
tips = px.data.tips()
wind = px.data.wind()
