import geopandas as gpd

available = gpd.datasets.available
world = gpd.read_file(gpd.datasets.get_path('naturalearth_lowres'))
