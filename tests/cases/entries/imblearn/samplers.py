#: people.csv [age, income, height, target, id]
import numpy as np
import pandas as pd
import imblearn.base
import imblearn.combine
import imblearn.ensemble
import imblearn.over_sampling
import imblearn.under_sampling
df = pd.read_csv('people.csv')
X = df[['age', 'income']]
y = df['target']
a = df['age']

# Functions of imblearn.base.
FunctionSampler = imblearn.base.FunctionSampler()

base_sampler = imblearn.base.BaseSampler()
base_sampler_fitted = base_sampler.fit(X, y)
base_sampler_fit_sample = base_sampler.fit_sample(X, y)
base_sampler_get_params = base_sampler.get_params()
base_sampler_sample = base_sampler.sample(X, y)
base_sampler_sample_indices = base_sampler.sample_indices_
base_sampler_set_params = base_sampler.set_params()
base_sampler_transform = base_sampler.transform(X)

smoteenn = imblearn.combine.SMOTEENN()
smoteenn_fitted = smoteenn.fit(X, y)

smote_tomek = imblearn.combine.SMOTETomek()
smote_tomek_fitted = smote_tomek.fit(X, y)

balance_cascade = imblearn.ensemble.BalanceCascade()
balance_cascade_fitted = balance_cascade.fit(X, y)

balanced_bagging_classifier = imblearn.ensemble.BalancedBaggingClassifier()
balanced_bagging_classifier_fitted = balanced_bagging_classifier.fit(X, y)

balanced_random_forest_classifier = imblearn.ensemble.BalancedRandomForestClassifier()
balanced_random_forest_classifier_fitted = balanced_random_forest_classifier.fit(X, y)

easy_ensemble = imblearn.ensemble.EasyEnsemble()
easy_ensemble_fitted = easy_ensemble.fit(X, y)

easy_ensemble_classifier = imblearn.ensemble.EasyEnsembleClassifier()
easy_ensemble_classifier_fitted = easy_ensemble_classifier.fit(X, y)

rus_boost_classifier = imblearn.ensemble.RUSBoostClassifier()
rus_boost_classifier_fitted = rus_boost_classifier.fit(X, y)

adasyn = imblearn.over_sampling.ADASYN()
adasyn_fitted = adasyn.fit(X, y)

borderlinesmote = imblearn.over_sampling.BorderlineSMOTE()
borderlinesmote_fitted = borderlinesmote.fit(X, y)

k_meanssmote = imblearn.over_sampling.KMeansSMOTE()
k_meanssmote_fitted = k_meanssmote.fit(X, y)

random_over_sampler = imblearn.over_sampling.RandomOverSampler()
random_over_sampler_fitted = random_over_sampler.fit(X, y)

smoten = imblearn.over_sampling.SMOTEN()
smoten_fitted = smoten.fit(X, y)

smotenc = imblearn.over_sampling.SMOTENC()
smotenc_fitted = smotenc.fit(X, y)

svmsmote = imblearn.over_sampling.SVMSMOTE()
svmsmote_fitted = svmsmote.fit(X, y)

allknn = imblearn.under_sampling.AllKNN()
allknn_fitted = allknn.fit(X, y)

cluster_centroids = imblearn.under_sampling.ClusterCentroids()
cluster_centroids_fitted = cluster_centroids.fit(X, y)

condensed_nearest_neighbour = imblearn.under_sampling.CondensedNearestNeighbour()
condensed_nearest_neighbour_fitted = condensed_nearest_neighbour.fit(X, y)

edited_nearest_neighbours = imblearn.under_sampling.EditedNearestNeighbours()
edited_nearest_neighbours_fitted = edited_nearest_neighbours.fit(X, y)

instance_hardness_threshold = imblearn.under_sampling.InstanceHardnessThreshold()
instance_hardness_threshold_fitted = instance_hardness_threshold.fit(X, y)

near_miss = imblearn.under_sampling.NearMiss()
near_miss_fitted = near_miss.fit(X, y)

neighbourhood_cleaning_rule = imblearn.under_sampling.NeighbourhoodCleaningRule()
neighbourhood_cleaning_rule_fitted = neighbourhood_cleaning_rule.fit(X, y)

one_sided_selection = imblearn.under_sampling.OneSidedSelection()
one_sided_selection_fitted = one_sided_selection.fit(X, y)

repeated_edited_nearest_neighbours = imblearn.under_sampling.RepeatedEditedNearestNeighbours()
repeated_edited_nearest_neighbours_fitted = repeated_edited_nearest_neighbours.fit(X, y)

tomek_links = imblearn.under_sampling.TomekLinks()
tomek_links_fitted = tomek_links.fit(X, y)
