#: people.csv [age, income, geometry]
#: other.csv [age, geometry]
import geopandas
import pandas as pd

df = geopandas.read_file('people.csv')
other = geopandas.read_file('other.csv')

# Functions of geopandas.
clip = geopandas.clip(df, other)
overlay = geopandas.overlay(X, X)
read_feather = geopandas.read_feather('people.file')
read_parquet = geopandas.read_parquet('people.file')
read_postgis = geopandas.read_postgis('SELECT age FROM people')
sjoin_nearest = geopandas.sjoin_nearest(X, X)

# Of Shapes.
shapes_boundary = df['geometry'].boundary
shapes_bounds = df['geometry'].bounds
shapes_buffer = df['geometry'].buffer(1)
shapes_centroid = df['geometry'].centroid
shapes_clip = df['geometry'].clip(df['age'] > 3)
shapes_contains = df['geometry'].contains(other)
shapes_convex_hull = df['geometry'].convex_hull
shapes_crs = df['geometry'].crs
shapes_distance = df['geometry'].distance(other)
shapes_envelope = df['geometry'].envelope
shapes_explore = df['geometry'].explore()
shapes_exterior = df['geometry'].exterior
shapes_geom_type = df['geometry'].geom_type
shapes_intersection = df['geometry'].intersection(other)
shapes_intersects = df['geometry'].intersects(other)
shapes_is_empty = df['geometry'].is_empty
shapes_is_valid = df['geometry'].is_valid
shapes_length = df['geometry'].length
shapes_representative_point = df['geometry'].representative_point()
shapes_set_crs = df['geometry'].set_crs()
shapes_simplify = df['geometry'].simplify()
shapes_sindex = df['geometry'].sindex
shapes_to_file = df['geometry'].to_file()
shapes_to_parquet = df['geometry'].to_parquet()
shapes_to_postgis = df['geometry'].to_postgis()
shapes_total_bounds = df['geometry'].total_bounds
shapes_unary_union = df['geometry'].unary_union
shapes_union_all = df['geometry'].union_all()
shapes_within = df['geometry'].within(other)

# Of FrameShapes.
df_area = df.area
df_boundary = df.boundary
df_buffer = df.buffer(1)
df_centroid = df.centroid
df_contains = df.contains(other)
df_convex_hull = df.convex_hull
df_distance = df.distance(other)
df_envelope = df.envelope
df_exterior = df.exterior
df_geom_type = df.geom_type
df_intersection = df.intersection(other)
df_intersects = df.intersects(other)
df_is_empty = df.is_empty
df_is_valid = df.is_valid
df_length = df.length
df_representative_point = df.representative_point()
df_simplify = df.simplify()
df_within = df.within(other)

# Of GeoDataFrame.
df_dissolve = df.dissolve()
df_from_features = df.from_features(X)
df_from_file = df.from_file('o.file')
df_overlay = df.overlay(other)
df_rename_geometry = df.rename_geometry('col')
df_set_geometry = df.set_geometry('col')
df_sjoin = df.sjoin(X)
df_sjoin_nearest = df.sjoin_nearest(other)

# Of GeoSeries.
geoseries_from_wkt = df['geometry'].from_wkt(df)
geoseries_from_xy = df['geometry'].from_xy(X, y)
geoseries_x = df['geometry'].x
geoseries_y = df['geometry'].y
geoseries_z = df['geometry'].z
