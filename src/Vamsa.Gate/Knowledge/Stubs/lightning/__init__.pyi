# Not checked against a version.
import lightning.pytorch as pytorch
from lightning.pytorch import *
