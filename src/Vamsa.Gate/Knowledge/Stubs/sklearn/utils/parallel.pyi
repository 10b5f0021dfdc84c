from joblib import Parallel, delayed
