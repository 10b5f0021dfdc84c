# Meant for Ray 2.40, not checked against it.
import ray.train.xgboost as xgboost
import ray.train.lightgbm as lightgbm
import ray.train.torch as torch
import ray.train.tensorflow as tensorflow
import ray.train.sklearn as sklearn

def get_dataset_shard(dataset_name="train") -> Item[Recall["ray.train"], dataset_name]: ...
def __getattr__(name) -> Inert: ...
