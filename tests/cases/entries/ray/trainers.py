#: people.csv [age, income, city, target]
import pandas as pd
import ray
import torch
from ray import train, tune
from ray.train.lightgbm import LightGBMTrainer
from ray.train.sklearn import SklearnTrainer
from ray.train.tensorflow import TensorflowTrainer
from ray.train.torch import TorchTrainer, prepare_data_loader, prepare_model
from sklearn.linear_model import LogisticRegression
from tensorflow import keras
from torch.utils.data import DataLoader, TensorDataset

ray.init()
ds = ray.data.read_csv('people.csv').drop_columns(['city'])
df = pd.read_csv('people.csv')
kept = ray.put(df)
brought = ray.get(kept)


@ray.remote(num_cpus=2)
def narrowed(frame):
    return frame[['age', 'income']]


remote = ray.get(narrowed.options(num_cpus=1).remote(kept))

# With a label column.
LightGBMTrainer(datasets={'train': ds}, label_column='target', params={}).fit()
SklearnTrainer(estimator=LogisticRegression(), datasets={'train': ds}, label_column='target').fit()


# With a function.
def with_keras():
    rows = train.get_dataset_shard('train').to_pandas()
    model = keras.Sequential([keras.layers.Dense(1)])
    model.compile(loss='mse')
    model.fit(rows[['age', 'income']], rows['target'])


TensorflowTrainer(with_keras, datasets={'train': ds}).fit()


def with_torch(config):
    rows = train.get_dataset_shard('train').to_pandas()
    loader = prepare_data_loader(DataLoader(TensorDataset(
        torch.tensor(rows[['age', 'income']].values), torch.tensor(rows['target'].values))))
    model = prepare_model(torch.nn.Linear(2, 1))
    optimizer = torch.optim.SGD(model.parameters(), lr=config['lr'])
    for x, y in loader:
        loss = torch.nn.functional.mse_loss(model(x), y)
        loss.backward()
        optimizer.step()


TorchTrainer(with_torch, train_loop_config={'lr': 0.1}, datasets={'train': ds}).fit()


# Tried with many settings.
def trial(config):
    return LogisticRegression(C=config['C']).fit(df[['age']], df['target'])


tune.run(tune.with_resources(trial, {'cpu': 2}), config={'C': 1.0})
