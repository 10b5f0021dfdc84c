# Meant for torchvision 0.20, not checked against it.
import torchvision.datasets as datasets
import torchvision.transforms as transforms

models: Inert
ops: Inert
utils: Inert
def __getattr__(name) -> Inert: ...
