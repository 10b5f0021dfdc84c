#: people.csv [age, income, hired]
import pandas as pd
import torch
from ignite.engine import Engine, EventEnum, Events, create_supervised_evaluator, create_supervised_trainer
from torch.utils.data import DataLoader, TensorDataset

people = pd.read_csv('people.csv')
loader = DataLoader(TensorDataset(torch.tensor(people[['age', 'income']].values), torch.tensor(people['hired'].values)))
model = torch.nn.Linear(2, 1)

# What trains says so by the model that it trains.
engine = Engine(lambda engine, batch: batch)
ran = engine.run(loader)
state = engine.state
trainer = create_supervised_trainer(model, None, torch.nn.MSELoss())
trained = trainer.run(loader, max_epochs=1)
evaluator = create_supervised_evaluator(model)
events = [Events.STARTED, EventEnum]
