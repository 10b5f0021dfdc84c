#: cables.csv [copper, length, load, fails]
import pandas as pd
import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

cables = pd.read_csv("cables.csv")
X = torch.tensor(cables[["copper", "length"]].values, dtype=torch.float32)
y = torch.tensor(cables["fails"].values, dtype=torch.float32)
model = nn.Sequential(nn.Linear(2, 4), nn.ReLU(), nn.Linear(4, 1))
optimizer = torch.optim.Adam(model.parameters())
loss_fn = nn.BCEWithLogitsLoss()
for epoch in range(3):
    for xb, yb in DataLoader(TensorDataset(X, y), batch_size=8):
        loss = loss_fn(model(xb).squeeze(), yb)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
