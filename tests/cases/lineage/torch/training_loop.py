#: tumor.csv [radius, texture, patient, malignant]
import pandas as pd
import torch
import torch.nn as nn
from torch.utils.data import DataLoader, TensorDataset

tumor = pd.read_csv("tumor.csv")
X = torch.tensor(tumor[["radius", "texture"]].values, dtype=torch.float32)
y = torch.from_numpy(tumor["malignant"].values).float()

class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = nn.Sequential(nn.Linear(2, 8), nn.ReLU(), nn.Linear(8, 1))

    def forward(self, x):
        return self.layers(x)

net = Net().to("cpu")
criterion = nn.BCEWithLogitsLoss()
optimizer = torch.optim.Adam(net.parameters(), lr=1e-3)
for epoch in range(10):
    for batch, target in DataLoader(TensorDataset(X, y), batch_size=32, shuffle=True):
        optimizer.zero_grad()
        loss = criterion(net(batch).squeeze(), target)
        loss.backward()
        optimizer.step()
