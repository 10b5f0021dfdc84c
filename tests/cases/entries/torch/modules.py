#: people.csv [age, income, target]
import pandas as pd
import torch
from torch import nn
from torch.utils.data import ConcatDataset, DataLoader, IterableDataset, Subset, TensorDataset

df = pd.read_csv('people.csv')
X = torch.tensor(df[['age', 'income']].values)
y = torch.tensor(df['target'].values)

# What is made of what goes in.
BatchNorm1d = nn.BatchNorm1d(2)(X)
Bilinear = nn.Bilinear(2, 2, 1)(X, X)
Conv1d = nn.Conv1d(1, 1, 1)(X)
Conv2d = nn.Conv2d(1, 1, 1)(X)
DataParallel = nn.DataParallel(nn.Linear(2, 1))(X)
Dropout = nn.Dropout(0.1)(X)
ELU = nn.ELU()(X)
Embedding = nn.Embedding(90, 3)(X)
EmbeddingBag = nn.EmbeddingBag(90, 3)(X)
Flatten = nn.Flatten()(X)
GELU = nn.GELU()(X)
GRU, gru_state = nn.GRU(2, 3)(X)
GRUCell = nn.GRUCell(2, 3)(X)
Identity = nn.Identity()(X)
LSTM, (lstm_state, lstm_cell) = nn.LSTM(2, 3)(X)
LSTMCell = nn.LSTMCell(2, 3)(X)
LayerNorm = nn.LayerNorm(2)(X)
LazyLinear = nn.LazyLinear(1)(X)
LeakyReLU = nn.LeakyReLU()(X)
LogSoftmax = nn.LogSoftmax(dim=1)(X)
MaxPool1d = nn.MaxPool1d(2)(X)
MaxPool2d = nn.MaxPool2d(2)(X)
MultiheadAttention, attention = nn.MultiheadAttention(2, 1)(X, X, X)
RNN, rnn_state = nn.RNN(2, 3)(X)
SELU = nn.SELU()(X)
Sigmoid = nn.Sigmoid()(X)
Softmax = nn.Softmax(dim=1)(X)
Tanh = nn.Tanh()(X)
Transformer = nn.Transformer(2)(X, X)
TransformerEncoder = nn.TransformerEncoder(nn.TransformerEncoderLayer(2, 1), 1)(X)

# Of modules and weights.
modules = nn.ModuleList([nn.Linear(2, 1)])
by_name = nn.ModuleDict({'line': nn.Linear(2, 1)})
weight = nn.Parameter(torch.zeros(2))
made = torch.Tensor(df[['age']].values)

# Losses keep both sides.
BCELoss = nn.BCELoss()(X, y)
CTCLoss = nn.CTCLoss()(X, y, 1, 1)
CosineEmbeddingLoss = nn.CosineEmbeddingLoss()(X, X, y)
CrossEntropyLoss = nn.CrossEntropyLoss()(X, y)
GaussianNLLLoss = nn.GaussianNLLLoss()(X, y, X)
HingeEmbeddingLoss = nn.HingeEmbeddingLoss()(X, y)
HuberLoss = nn.HuberLoss()(X, y)
KLDivLoss = nn.KLDivLoss()(X, y)
L1Loss = nn.L1Loss()(X, y)
MarginRankingLoss = nn.MarginRankingLoss()(X, X, y)
MultiLabelSoftMarginLoss = nn.MultiLabelSoftMarginLoss()(X, y)
MultiMarginLoss = nn.MultiMarginLoss()(X, y)
NLLLoss = nn.NLLLoss()(X, y)
PoissonNLLLoss = nn.PoissonNLLLoss()(X, y)
SmoothL1Loss = nn.SmoothL1Loss()(X, y)
SoftMarginLoss = nn.SoftMarginLoss()(X, y)
TripletMarginLoss = nn.TripletMarginLoss()(X, X, X)

# Data sets.
dataset = TensorDataset(X, y)
loader = DataLoader(dataset, batch_size=2)
lengths = [dataset.__len__(), loader.__len__(), Subset(dataset, [0]).__len__(), ConcatDataset([dataset]).__len__()]


class Rows(IterableDataset):
    def __iter__(self):
        for row in df['age']:
            yield row


ages = [row for row in Rows()]
