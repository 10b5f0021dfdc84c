#: flats.csv [area, rooms, agent, rent, sold]
import pandas as pd
from torch import nn
from skorch import NeuralNetClassifier, NeuralNetRegressor
from pytorch_tabnet.tab_model import TabNetClassifier
from fastai.tabular.all import *

flats = pd.read_csv("flats.csv")
NeuralNetRegressor(nn.Linear, max_epochs=3).fit(flats[["area"]].values, flats["rent"].values)
NeuralNetClassifier(nn.Linear).partial_fit(flats[["rooms"]].values, flats["sold"].values)
TabNetClassifier().fit(flats[["area", "rooms"]].values, flats["sold"].values, eval_set=[(flats[["agent"]].values, flats["sold"].values)])
dls = TabularDataLoaders.from_df(flats, procs=[Categorify, Normalize], cat_names=["agent"], cont_names=["area"], y_names="rent")
learn = tabular_learner(dls, metrics=[])
learn.fit_one_cycle(3)
to = TabularPandas(flats, procs=[FillMissing], cat_names=["agent"], cont_names=["rooms"], y_names="sold")
tabular_learner(to.dataloaders(bs=64)).fine_tune(2)
