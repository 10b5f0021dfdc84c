# Meant for PyTorch Geometric 2.6, not checked against it.
import torch_geometric.data as data
import torch_geometric.loader as loader
import torch_geometric.nn as nn
def __getattr__(name) -> Inert: ...
