#: people.csv [age, income, target]
import pandas as pd
import pytorch_lightning as pl
import torch
from torch.utils.data import DataLoader, TensorDataset

pl.seed_everything(1)


class People(pl.LightningDataModule):
    def prepare_data(self):
        super().prepare_data()

    def setup(self, stage=None):
        super().setup(stage)
        df = pd.read_csv('people.csv')
        self.rows = TensorDataset(torch.tensor(df[['age', 'income']].values), torch.tensor(df['target'].values))

    def train_dataloader(self):
        return DataLoader(self.rows, batch_size=8)


class Net(pl.LightningModule):
    def __init__(self):
        super().__init__()
        self.save_hyperparameters()
        self.layer = torch.nn.Linear(2, 1)

    def training_step(self, batch, batch_idx):
        x, y = batch
        loss = torch.nn.functional.mse_loss(self.layer(x), y)
        self.log('loss', loss)
        self.log_dict({'loss': loss})
        return loss


people = People()
people.prepare_data()
trainer = pl.Trainer(max_epochs=3)
trainer.fit(Net(), datamodule=people)
metrics = trainer.callback_metrics
tested = trainer.test(Net(), datamodule=people)
validated = trainer.validate(Net(), datamodule=people)
predicted = trainer.predict(Net(), datamodule=people)
