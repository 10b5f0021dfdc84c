#: ratings.csv [viewer, film, stars, when]
import pandas as pd
from surprise import Dataset, KNNBasic, Reader, SVD
from surprise.model_selection import GridSearchCV, KFold, cross_validate, train_test_split

ratings = pd.read_csv("ratings.csv")
data = Dataset.load_from_df(ratings[["viewer", "film", "stars"]], Reader(rating_scale=(1, 5)))
cross_validate(SVD(), data, measures=["RMSE"], cv=5)
train, test = train_test_split(data, test_size=0.25)
KNNBasic().fit(train)
GridSearchCV(SVD, {"n_epochs": [5]}, cv=3).fit(data)
for part, _ in KFold(3).split(data):
    SVD().fit(part)
SVD().fit(Dataset.load_from_file("ratings.dat").build_full_trainset())
