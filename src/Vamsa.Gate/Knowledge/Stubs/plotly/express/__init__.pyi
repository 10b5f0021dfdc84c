# Checked against the head of its repository, November 2026.
import plotly.express.data as data

def __getattr__(name) -> Inert: ...
