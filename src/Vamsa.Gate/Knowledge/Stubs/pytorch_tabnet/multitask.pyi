# Meant for pytorch-tabnet 4.1, not checked against it.
from pytorch_tabnet.tab_model import TabNetMultiTaskClassifier
