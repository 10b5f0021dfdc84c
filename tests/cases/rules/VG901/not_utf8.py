import pandas as pd
name = "café"
