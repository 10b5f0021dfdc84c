#: cars.csv [vin, km, age, price]
import pandas as pd
import ray
import xgboost
from ray import tune
from ray.data.preprocessors import StandardScaler
from ray.train.xgboost import XGBoostTrainer
from sklearn.linear_model import Lasso, Ridge

scans = ray.data.read_csv("s3://bucket/scans.csv").drop_columns(["id"])
train, valid = scans.train_test_split(test_size=0.3)
train = StandardScaler(columns=["radius", "texture"]).fit_transform(train)
XGBoostTrainer(label_column="kind", params={}, datasets={"train": train, "valid": valid}).fit()

frame = pd.read_csv("cars.csv")

def train_fn_per_worker(config):
    shard = ray.train.get_dataset_shard("train").materialize().to_pandas()
    xgboost.train(config, xgboost.DMatrix(shard.drop("price", axis=1), label=shard["price"]))

cars = ray.data.from_pandas(frame).select_columns(["km", "age", "price"])
XGBoostTrainer(train_fn_per_worker, train_loop_config={"eta": 0.1}, datasets={"train": cars}).fit()

def objective(config, data):
    Ridge(alpha=config["alpha"]).fit(data[["km"]], data["price"])

tune.Tuner(tune.with_parameters(objective, data=frame), param_space={"alpha": tune.uniform(0, 1)}).fit()

@ray.remote
def fit_one(df):
    return Lasso().fit(df[["age"]], df["price"])

ray.get([fit_one.remote(frame)])
