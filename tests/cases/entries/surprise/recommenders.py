#: people.csv [age, income, height, target, id]
import pandas as pd
import surprise
import surprise.model_selection.search
import surprise.model_selection.split
from sklearn.linear_model import LinearRegression

df = pd.read_csv('people.csv')
X = df[['age', 'income']]
y = df['target']
model = LinearRegression()

dataset = surprise.Dataset(X)
dataset_load_builtin = surprise.Dataset.load_builtin()

algo_base = surprise.AlgoBase()
algo_base_fitted = algo_base.fit(trainset)
algo_base_predict = algo_base.predict('uid', 'iid')
algo_base_test = algo_base.test([])
algo_base_train = algo_base.train(trainset)

baseline_only = surprise.BaselineOnly()
baseline_only_fitted = baseline_only.fit(trainset)

co_clustering = surprise.CoClustering()
co_clustering_fitted = co_clustering.fit(trainset)

knn_baseline = surprise.KNNBaseline()
knn_baseline_fitted = knn_baseline.fit(trainset)

knn_with_means = surprise.KNNWithMeans()
knn_with_means_fitted = knn_with_means.fit(trainset)

knn_withz_score = surprise.KNNWithZScore()
knn_withz_score_fitted = knn_withz_score.fit(trainset)

nmf = surprise.NMF()
nmf_fitted = nmf.fit(trainset)

normal_predictor = surprise.NormalPredictor()
normal_predictor_fitted = normal_predictor.fit(trainset)

sv_dpp = surprise.SVDpp()
sv_dpp_fitted = sv_dpp.fit(trainset)

slope_one = surprise.SlopeOne()
slope_one_fitted = slope_one.fit(trainset)

grid_searchcv = surprise.model_selection.search.GridSearchCV(model)
grid_searchcv_fitted = grid_searchcv.fit(data)
grid_searchcv_best_estimator = grid_searchcv.best_estimator
grid_searchcv_best_params = grid_searchcv.best_params
grid_searchcv_best_score = grid_searchcv.best_score
grid_searchcv_cv_results = grid_searchcv.cv_results
grid_searchcv_predict = grid_searchcv.predict()
grid_searchcv_test = grid_searchcv.test([])

randomized_searchcv = surprise.model_selection.search.RandomizedSearchCV(model)
randomized_searchcv_fitted = randomized_searchcv.fit(data)

leave_one_out = surprise.model_selection.split.LeaveOneOut()

predefinedk_fold = surprise.model_selection.split.PredefinedKFold()

repeatedk_fold = surprise.model_selection.split.RepeatedKFold()

shuffle_split = surprise.model_selection.split.ShuffleSplit()
