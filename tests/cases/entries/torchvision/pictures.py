#: people.csv [age, income, sex]
import pandas as pd
import torch
import torchvision
from torch.utils.data import DataLoader
from torchvision import datasets, transforms

nothing = [torchvision.models, torchvision.ops, torchvision.utils, transforms.functional, transforms.InterpolationMode]
change = transforms.Compose([transforms.ToTensor(), transforms.Normalize((0.5,), (0.5,))])
option = change.transforms
changed = change(pd.read_csv('people.csv')[['age', 'income']].values)

# Pictures and what they show.
train = datasets.MNIST('data', train=True, download=True, transform=change)
number = train.__len__()
kinds = train.classes
indices = train.class_to_idx
data = train.data
targets = train.targets
other = train.root
picture, shown = train[0]
folder = datasets.ImageFolder('faces')
files = datasets.DatasetFolder('files', loader=None)
fake = datasets.FakeData(size=100)

net = torch.nn.Linear(784, 10)
optimizer = torch.optim.SGD(net.parameters(), lr=0.1)
for x, y in DataLoader(train, batch_size=8):
    loss = torch.nn.functional.cross_entropy(net(x), y)
    loss.backward()
    optimizer.step()
