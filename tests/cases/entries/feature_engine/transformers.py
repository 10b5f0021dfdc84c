#: people.csv [age, income, height, target, id]
import numpy as np
import pandas as pd
import feature_engine.base
import feature_engine.creation
import feature_engine.datetime
import feature_engine.discretisation
import feature_engine.encoding
import feature_engine.imputation
import feature_engine.outliers
import feature_engine.scaling
import feature_engine.selection
import feature_engine.timeseries.forecasting
import feature_engine.transformation
import feature_engine.wrappers
from sklearn.preprocessing import StandardScaler
df = pd.read_csv('people.csv')
X = df[['age', 'income']]
y = df['target']
a = df['age']

math_features = feature_engine.creation.MathFeatures(variables=['age'])
math_features_fitted = math_features.fit(X, y)

mathematical_combination = feature_engine.creation.MathematicalCombination(['age', 'income'])
mathematical_combination_fitted = mathematical_combination.fit(X, y)
mathematical_combination_drop_original = mathematical_combination.drop_original
mathematical_combination_reference = mathematical_combination.reference
mathematical_combination_variables = mathematical_combination.variables

combine_with_reference_feature = feature_engine.creation.CombineWithReferenceFeature(['age'], ['income'])
combine_with_reference_feature_fitted = combine_with_reference_feature.fit(X, y)
combine_with_reference_feature_drop_original = combine_with_reference_feature.drop_original
combine_with_reference_feature_reference = combine_with_reference_feature.reference
combine_with_reference_feature_variables = combine_with_reference_feature.variables

decision_tree_features = feature_engine.creation.DecisionTreeFeatures(variables=['age'])
decision_tree_features_fitted = decision_tree_features.fit(X, y)

cyclical_transformer = feature_engine.creation.CyclicalTransformer(variables=['age'])
cyclical_transformer_fitted = cyclical_transformer.fit(X, y)

geo_distance_features = feature_engine.creation.GeoDistanceFeatures(variables=['age'])
geo_distance_features_fitted = geo_distance_features.fit(X, y)

datetime_subtraction = feature_engine.datetime.DatetimeSubtraction(variables=['age'])
datetime_subtraction_fitted = datetime_subtraction.fit(X, y)

equal_frequency_discretiser = feature_engine.discretisation.EqualFrequencyDiscretiser(variables=['age'])
equal_frequency_discretiser_fitted = equal_frequency_discretiser.fit(X, y)
equal_frequency_discretiser_transform = equal_frequency_discretiser.transform(X)

equal_width_discretiser = feature_engine.discretisation.EqualWidthDiscretiser(variables=['age'])
equal_width_discretiser_fitted = equal_width_discretiser.fit(X, y)

arbitrary_discretiser = feature_engine.discretisation.ArbitraryDiscretiser(variables=['age'])
arbitrary_discretiser_fitted = arbitrary_discretiser.fit(X, y)

geometric_width_discretiser = feature_engine.discretisation.GeometricWidthDiscretiser(variables=['age'])
geometric_width_discretiser_fitted = geometric_width_discretiser.fit(X, y)

decision_tree_discretiser = feature_engine.discretisation.DecisionTreeDiscretiser(variables=['age'])
decision_tree_discretiser_fitted = decision_tree_discretiser.fit(X, y)
decision_tree_discretiser_transform = decision_tree_discretiser.transform(X)

count_frequency_encoder = feature_engine.encoding.CountFrequencyEncoder(variables=['age'])
count_frequency_encoder_fitted = count_frequency_encoder.fit(X, y)

count_frequency_categorical_encoder = feature_engine.encoding.CountFrequencyCategoricalEncoder(variables=['age'])
count_frequency_categorical_encoder_fitted = count_frequency_categorical_encoder.fit(X, y)

ordinal_encoder = feature_engine.encoding.OrdinalEncoder(variables=['age'])
ordinal_encoder_fitted = ordinal_encoder.fit(X, y)

ordinal_categorical_encoder = feature_engine.encoding.OrdinalCategoricalEncoder(variables=['age'])
ordinal_categorical_encoder_fitted = ordinal_categorical_encoder.fit(X, y)

rare_label_encoder = feature_engine.encoding.RareLabelEncoder(variables=['age'])
rare_label_encoder_fitted = rare_label_encoder.fit(X, y)

rare_label_categorical_encoder = feature_engine.encoding.RareLabelCategoricalEncoder(variables=['age'])
rare_label_categorical_encoder_fitted = rare_label_categorical_encoder.fit(X, y)

one_hot_encoder = feature_engine.encoding.OneHotEncoder(variables=['age'])
one_hot_encoder_fitted = one_hot_encoder.fit(X, y)
one_hot_encoder_transform = one_hot_encoder.transform(X)

one_hot_categorical_encoder = feature_engine.encoding.OneHotCategoricalEncoder(variables=['age'])
one_hot_categorical_encoder_fitted = one_hot_categorical_encoder.fit(X, y)

mean_categorical_encoder = feature_engine.encoding.MeanCategoricalEncoder(variables=['age'])
mean_categorical_encoder_fitted = mean_categorical_encoder.fit(X, y)

woe_encoder = feature_engine.encoding.WoEEncoder(variables=['age'])
woe_encoder_fitted = woe_encoder.fit(X, y)

woe_ratio_categorical_encoder = feature_engine.encoding.WoERatioCategoricalEncoder(variables=['age'])
woe_ratio_categorical_encoder_fitted = woe_ratio_categorical_encoder.fit(X, y)

p_ratio_encoder = feature_engine.encoding.PRatioEncoder(variables=['age'])
p_ratio_encoder_fitted = p_ratio_encoder.fit(X, y)

decision_tree_encoder = feature_engine.encoding.DecisionTreeEncoder(variables=['age'])
decision_tree_encoder_fitted = decision_tree_encoder.fit(X, y)

string_similarity_encoder = feature_engine.encoding.StringSimilarityEncoder(variables=['age'])
string_similarity_encoder_fitted = string_similarity_encoder.fit(X, y)

mean_median_imputer = feature_engine.imputation.MeanMedianImputer(variables=['age'])
mean_median_imputer_fitted = mean_median_imputer.fit(X, y)

arbitrary_number_imputer = feature_engine.imputation.ArbitraryNumberImputer(variables=['age'])
arbitrary_number_imputer_fitted = arbitrary_number_imputer.fit(X, y)

end_tail_imputer = feature_engine.imputation.EndTailImputer(variables=['age'])
end_tail_imputer_fitted = end_tail_imputer.fit(X, y)

categorical_imputer = feature_engine.imputation.CategoricalImputer(variables=['age'])
categorical_imputer_fitted = categorical_imputer.fit(X, y)

categorical_variable_imputer = feature_engine.imputation.CategoricalVariableImputer(variables=['age'])
categorical_variable_imputer_fitted = categorical_variable_imputer.fit(X, y)

frequent_category_imputer = feature_engine.imputation.FrequentCategoryImputer(variables=['age'])
frequent_category_imputer_fitted = frequent_category_imputer.fit(X, y)

random_sample_imputer = feature_engine.imputation.RandomSampleImputer(variables=['age'])
random_sample_imputer_fitted = random_sample_imputer.fit(X, y)

drop_missing_data = feature_engine.imputation.DropMissingData(variables=['age'])
drop_missing_data_fitted = drop_missing_data.fit(X, y)

add_missing_indicator = feature_engine.imputation.AddMissingIndicator(variables=['age'])
add_missing_indicator_fitted = add_missing_indicator.fit(X, y)

add_nan_binary_imputer = feature_engine.imputation.AddNaNBinaryImputer(variables=['age'])
add_nan_binary_imputer_fitted = add_nan_binary_imputer.fit(X, y)

winsorizer = feature_engine.outliers.Winsorizer(variables=['age'])
winsorizer_fitted = winsorizer.fit(X, y)

arbitrary_outlier_capper = feature_engine.outliers.ArbitraryOutlierCapper(variables=['age'])
arbitrary_outlier_capper_fitted = arbitrary_outlier_capper.fit(X, y)

outlier_trimmer = feature_engine.outliers.OutlierTrimmer(variables=['age'])
outlier_trimmer_fitted = outlier_trimmer.fit(X, y)

mean_normalization_scaler = feature_engine.scaling.MeanNormalizationScaler(variables=['age'])
mean_normalization_scaler_fitted = mean_normalization_scaler.fit(X, y)

drop_constant_features = feature_engine.selection.DropConstantFeatures(variables=['age'])
drop_constant_features_fitted = drop_constant_features.fit(X, y)
drop_constant_features_transform = drop_constant_features.transform(X)

drop_duplicate_features = feature_engine.selection.DropDuplicateFeatures(variables=['age'])
drop_duplicate_features_fitted = drop_duplicate_features.fit(X, y)

drop_correlated_features = feature_engine.selection.DropCorrelatedFeatures(variables=['age'])
drop_correlated_features_fitted = drop_correlated_features.fit(X, y)

smart_correlated_selection = feature_engine.selection.SmartCorrelatedSelection(variables=['age'])
smart_correlated_selection_fitted = smart_correlated_selection.fit(X, y)

select_by_shuffling = feature_engine.selection.SelectByShuffling(variables=['age'])
select_by_shuffling_fitted = select_by_shuffling.fit(X, y)

select_by_single_feature_performance = feature_engine.selection.SelectBySingleFeaturePerformance(variables=['age'])
select_by_single_feature_performance_fitted = select_by_single_feature_performance.fit(X, y)

select_by_target_mean_performance = feature_engine.selection.SelectByTargetMeanPerformance(variables=['age'])
select_by_target_mean_performance_fitted = select_by_target_mean_performance.fit(X, y)

recursive_feature_elimination = feature_engine.selection.RecursiveFeatureElimination(variables=['age'])
recursive_feature_elimination_fitted = recursive_feature_elimination.fit(X, y)

recursive_feature_addition = feature_engine.selection.RecursiveFeatureAddition(variables=['age'])
recursive_feature_addition_fitted = recursive_feature_addition.fit(X, y)

drop_highpsi_features = feature_engine.selection.DropHighPSIFeatures(variables=['age'])
drop_highpsi_features_fitted = drop_highpsi_features.fit(X, y)

select_by_information_value = feature_engine.selection.SelectByInformationValue(variables=['age'])
select_by_information_value_fitted = select_by_information_value.fit(X, y)

probe_feature_selection = feature_engine.selection.ProbeFeatureSelection(variables=['age'])
probe_feature_selection_fitted = probe_feature_selection.fit(X, y)

drop_features = feature_engine.selection.DropFeatures(['age'])
drop_features_fitted = drop_features.fit(X, y)

window_features = feature_engine.timeseries.forecasting.WindowFeatures(variables=['age'])
window_features_fitted = window_features.fit(X, y)

expanding_window_features = feature_engine.timeseries.forecasting.ExpandingWindowFeatures(variables=['age'])
expanding_window_features_fitted = expanding_window_features.fit(X, y)

log_transformer = feature_engine.transformation.LogTransformer(variables=['age'])
log_transformer_fitted = log_transformer.fit(X, y)

log_cp_transformer = feature_engine.transformation.LogCpTransformer(variables=['age'])
log_cp_transformer_fitted = log_cp_transformer.fit(X, y)

reciprocal_transformer = feature_engine.transformation.ReciprocalTransformer(variables=['age'])
reciprocal_transformer_fitted = reciprocal_transformer.fit(X, y)

power_transformer = feature_engine.transformation.PowerTransformer(variables=['age'])
power_transformer_fitted = power_transformer.fit(X, y)

box_cox_transformer = feature_engine.transformation.BoxCoxTransformer(variables=['age'])
box_cox_transformer_fitted = box_cox_transformer.fit(X, y)

yeo_johnson_transformer = feature_engine.transformation.YeoJohnsonTransformer(variables=['age'])
yeo_johnson_transformer_fitted = yeo_johnson_transformer.fit(X, y)

arcsin_transformer = feature_engine.transformation.ArcsinTransformer(variables=['age'])
arcsin_transformer_fitted = arcsin_transformer.fit(X, y)

sklearn_transformer_wrapper = feature_engine.wrappers.SklearnTransformerWrapper(StandardScaler())
sklearn_transformer_wrapper_fitted = sklearn_transformer_wrapper.fit(X, y)
