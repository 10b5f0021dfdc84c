#: sales.csv [day, shop, price, temperature, sold, note]
import pandas as pd
import torch
from pytorch_forecasting import DeepAR, NBeats, TemporalFusionTransformer, TimeSeriesDataSet

df = pd.read_csv('sales.csv')
training = TimeSeriesDataSet(df, time_idx='day', target='sold', group_ids=['shop'], time_varying_known_reals=['price'],
                             time_varying_unknown_reals=['temperature'])
validation = TimeSeriesDataSet.from_dataset(training, df, predict=True)
loader = training.to_dataloader(train=True)
batches = loader.__len__()
transformer = TemporalFusionTransformer.from_dataset(training, learning_rate=0.03)
predicted = transformer.predict(loader)
beats = NBeats.from_dataset(training)
deep = DeepAR.from_dataset(training)

# A loop of its own.
optimizer = torch.optim.Adam(beats.parameters())
for x, y in loader:
    loss = beats.training_step((x, y), 0)
    loss.backward()
    optimizer.step()
