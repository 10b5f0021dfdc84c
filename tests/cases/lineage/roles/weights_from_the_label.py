#: locks.csv [pins, key, steel, picked]
import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.utils.class_weight import compute_sample_weight

locks = pd.read_csv("locks.csv")
weights = compute_sample_weight("balanced", locks["picked"])
LogisticRegression(class_weight="balanced").fit(locks[["pins", "key"]], locks["picked"], sample_weight=weights)
