#: people.csv [age, income, height, target, id]
import pandas as pd
import geopy.distance
from sklearn.linear_model import LinearRegression

df = pd.read_csv('people.csv')
X = df[['age', 'income']]
y = df['target']
model = LinearRegression()

# Functions of geopy.distance.
distance = geopy.distance.distance(X, X)
geodesic = geopy.distance.geodesic(X, X)
great_circle = geopy.distance.great_circle(X, X)
vincenty = geopy.distance.vincenty(X, X)

distance2 = geopy.distance.Distance('a', 'b')
distance2_kilometers = distance2.kilometers
distance2_km = distance2.km
distance2_m = distance2.m
distance2_meters = distance2.meters
distance2_miles = distance2.miles
