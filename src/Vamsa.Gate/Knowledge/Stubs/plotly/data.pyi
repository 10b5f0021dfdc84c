from plotly.express.data import *
