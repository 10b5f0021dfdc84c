import lightning.pytorch as pytorch
from lightning.pytorch import *
