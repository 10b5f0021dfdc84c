"""Expected yearly claims of a car policy, with XGBoost. The same features at training and at quoting time."""
import numpy as np
import pandas as pd
import xgboost as xgb
from sklearn.model_selection import KFold

FEATURES = ["driver_age", "marital_status", "car_value", "car_age", "km_per_year"]


def add_features(policies: pd.DataFrame) -> pd.DataFrame:
    policies = policies.copy()
    policies["value_lost"] = policies["car_value"] * (1 - 0.85 ** policies["car_age"])
    policies["marital_status"] = policies["marital_status"].astype("category").cat.codes
    return policies


def train(policies: pd.DataFrame, columns: list, target: str = "claims") -> list:
    models = []
    for fitted, held in KFold(n_splits=4, shuffle=True, random_state=2).split(policies):
        model = xgb.XGBRegressor(n_estimators=400, max_depth=5, subsample=0.8)
        model.fit(policies.iloc[fitted][columns], np.log1p(policies.iloc[fitted][target]))
        score = model.score(policies.iloc[held][columns], np.log1p(policies.iloc[held][target]))
        print(f"held out: {score:.3f}")
        models.append(model)
    return models


if __name__ == "__main__":
    policies = add_features(pd.read_parquet("data/policies.parquet"))
    policies = policies[policies["exposure_days"] > 90]
    models = train(policies, FEATURES + ["value_lost"])
