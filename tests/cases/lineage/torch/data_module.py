#: scans.csv [id, age, dose, outcome]
import lightning as L
import pandas as pd
import torch
from pytorch_tabnet.pretraining import TabNetPretrainer
from torch import nn
from torch.utils.data import DataLoader, TensorDataset, random_split

class Net(L.LightningModule):
    def __init__(self):
        super().__init__()
        self.net = nn.Linear(2, 1)

    def training_step(self, batch, batch_idx):
        x, y = batch
        return nn.functional.mse_loss(self.net(x), y)

class Scans(L.LightningDataModule):
    def __init__(self, path):
        super().__init__()
        self.path = path

    def setup(self, stage=None):
        scans = pd.read_csv(self.path)
        rows = TensorDataset(torch.tensor(scans[["age", "dose"]].values), torch.tensor(scans["outcome"].values))
        self.train, self.valid = random_split(rows, [80, 20])

    def train_dataloader(self):
        return DataLoader(self.train, batch_size=8)

L.Trainer(max_epochs=3).fit(Net(), Scans("scans.csv"))
TabNetPretrainer().fit(X_train=pd.read_csv("scans.csv")[["age"]].values)
