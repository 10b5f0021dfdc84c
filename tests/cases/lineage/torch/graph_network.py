#: papers.csv [words, year, venue, topic, is_train]
#: cites.csv [from, to]
import pandas as pd
import torch
import torch.nn.functional as F
from torch_geometric.data import Data
from torch_geometric.nn import GCNConv

papers = pd.read_csv("papers.csv")
cites = pd.read_csv("cites.csv")
data = Data(
    x=torch.tensor(papers[["words", "year"]].values),
    edge_index=torch.tensor(cites[["from", "to"]].values.T),
    y=torch.tensor(papers["topic"].values),
)
data.train_mask = torch.tensor(papers["is_train"].values)


class Net(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.first = GCNConv(2, 16)
        self.second = GCNConv(16, 7)

    def forward(self, x, edge_index):
        return F.log_softmax(self.second(F.relu(self.first(x, edge_index)), edge_index), dim=1)


model = Net()
optimizer = torch.optim.Adam(model.parameters())
data = data.to("cpu")
for epoch in range(200):
    optimizer.zero_grad()
    out = model(data.x, data.edge_index)
    loss = F.nll_loss(out[data.train_mask], data.y[data.train_mask])
    loss.backward()
    optimizer.step()
