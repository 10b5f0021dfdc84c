# Checked against the head of its repository, November 2026.
from plotly.express.data import *
