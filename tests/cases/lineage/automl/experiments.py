#: juice.csv [id, week, store, price, bought]
#: cars.csv [vin, km, age, price]
import pandas as pd
from pycaret.classification import *
from pycaret.clustering import ClusteringExperiment
from pycaret.regression import RegressionExperiment

juice = pd.read_csv("juice.csv")
clf = setup(data=juice, target="bought", ignore_features=["id"], fold_groups="store", session_id=1)
best = compare_models()
tuned = tune_model(create_model("lr"))
final = finalize_model(blend_models([tuned, best]))
scored = predict_model(final, data=juice)

cars = pd.read_csv("cars.csv")
other = RegressionExperiment()
other.setup(cars.sample(frac=0.9), target="price", ignore_features=["vin"])
other.tune_model(other.compare_models(n_select=3)[0])
groups = ClusteringExperiment()
groups.setup(cars, ignore_features=["vin", "price"])
cars["segment"] = groups.assign_model(groups.create_model("kmeans"))["Cluster"]
other.setup(cars[["segment", "price"]], target="price")
other.create_model("dt")
