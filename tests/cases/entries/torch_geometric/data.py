#: people.csv [age, income, hired, known]
import pandas as pd
import torch
from torch_geometric.data import Data
from torch_geometric.loader import DataLoader
from torch_geometric.nn import Module, Sequential

people = pd.read_csv('people.csv')
graph = Data(x=torch.tensor(people[['age', 'income']].values), y=torch.tensor(people['hired'].values), known=torch.tensor(people['known'].values))

# A graph keeps what it is made of.
x = graph.x
y = graph.y
known = graph.known
to = graph.to('cpu').x
cpu = graph.cpu().x
cuda = graph.cuda().x
contiguous = graph.contiguous().x
coalesce = graph.coalesce().x
clone = graph.clone().x
validate = graph.validate()
counts = [graph.num_nodes, graph.num_edges, graph.num_features, graph.num_node_features, graph.num_edge_features, graph.__len__()]
loader = DataLoader([graph], batch_size=1)
batches = [batch.x for batch in loader]
count = loader.__len__()
