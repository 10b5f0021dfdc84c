#: parcels.shp [parcel, value, zone, geometry]
#: shops.csv [shop, lon, lat, rent]
import geopandas as gpd
import pandas as pd
from sklearn.linear_model import Ridge

parcels = gpd.read_file("parcels.shp").to_crs(epsg=3857)
parcels["size"] = parcels.geometry.area
Ridge().fit(parcels[["size"]], parcels["value"])
shops = pd.read_csv("shops.csv")
places = gpd.GeoDataFrame(shops, geometry=gpd.points_from_xy(shops.lon, shops.lat), crs="EPSG:4326")
joined = gpd.sjoin(places, parcels, how="inner", predicate="within")
Ridge().fit(joined[["zone"]], joined["rent"])
