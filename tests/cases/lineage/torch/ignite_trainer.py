#: houses.csv [rooms, area, street, price]
import pandas as pd
import torch
from ignite.engine import Engine, Events, create_supervised_evaluator, create_supervised_trainer
from ignite.metrics import MeanSquaredError
from torch.utils.data import DataLoader, TensorDataset

houses = pd.read_csv("houses.csv")
X = torch.tensor(houses[["rooms", "area"]].values)
y = torch.tensor(houses["price"].values)
loader = DataLoader(TensorDataset(X, y), batch_size=16)

model = torch.nn.Linear(2, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.01)
loss = torch.nn.MSELoss()
trainer = create_supervised_trainer(model, optimizer, loss)
evaluator = create_supervised_evaluator(model, metrics={"mse": MeanSquaredError()})


@trainer.on(Events.EPOCH_COMPLETED)
def report(engine):
    evaluator.run(loader)
    print(evaluator.state.metrics["mse"])


trainer.run(loader, max_epochs=5)

# An engine of the script's own step.
other = torch.nn.Linear(1, 1)


def step(engine, batch):
    inputs, targets = batch
    optimizer.zero_grad()
    error = loss(other(inputs[:, 1:]), targets)
    error.backward()
    optimizer.step()
    return error.item()


Engine(step).run(loader, max_epochs=5)
