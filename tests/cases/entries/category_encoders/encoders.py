#: people.csv [age, income, height, target, id]
import numpy as np
import pandas as pd
import category_encoders
df = pd.read_csv('people.csv')
X = df[['age', 'income']]
y = df['target']
a = df['age']

count_encoder = category_encoders.CountEncoder(cols=['age'])
count_encoder_fitted = count_encoder.fit(X, y)
count_encoder_transform = count_encoder.transform(X)

ordinal_encoder = category_encoders.OrdinalEncoder(cols=['age'])
ordinal_encoder_fitted = ordinal_encoder.fit(X, y)

backward_difference_encoder = category_encoders.BackwardDifferenceEncoder(cols=['age'])
backward_difference_encoder_fitted = backward_difference_encoder.fit(X, y)
backward_difference_encoder_transform = backward_difference_encoder.transform(X)

basen_encoder = category_encoders.BaseNEncoder(cols=['age'])
basen_encoder_fitted = basen_encoder.fit(X, y)

binary_encoder = category_encoders.BinaryEncoder(cols=['age'])
binary_encoder_fitted = binary_encoder.fit(X, y)

gray_encoder = category_encoders.GrayEncoder(cols=['age'])
gray_encoder_fitted = gray_encoder.fit(X, y)

hashing_encoder = category_encoders.HashingEncoder(cols=['age'])
hashing_encoder_fitted = hashing_encoder.fit(X, y)

helmert_encoder = category_encoders.HelmertEncoder(cols=['age'])
helmert_encoder_fitted = helmert_encoder.fit(X, y)

one_hot_encoder = category_encoders.OneHotEncoder(cols=['age'])
one_hot_encoder_fitted = one_hot_encoder.fit(X, y)

polynomial_encoder = category_encoders.PolynomialEncoder(cols=['age'])
polynomial_encoder_fitted = polynomial_encoder.fit(X, y)

rank_hot_encoder = category_encoders.RankHotEncoder(cols=['age'])
rank_hot_encoder_fitted = rank_hot_encoder.fit(X, y)

sum_encoder = category_encoders.SumEncoder(cols=['age'])
sum_encoder_fitted = sum_encoder.fit(X, y)

cat_boost_encoder = category_encoders.CatBoostEncoder(cols=['age'])
cat_boost_encoder_fitted = cat_boost_encoder.fit(X, y)
cat_boost_encoder_transform = cat_boost_encoder.transform(X)

glmm_encoder = category_encoders.GLMMEncoder(cols=['age'])
glmm_encoder_fitted = glmm_encoder.fit(X, y)

james_stein_encoder = category_encoders.JamesSteinEncoder(cols=['age'])
james_stein_encoder_fitted = james_stein_encoder.fit(X, y)

leave_one_out_encoder = category_encoders.LeaveOneOutEncoder(cols=['age'])
leave_one_out_encoder_fitted = leave_one_out_encoder.fit(X, y)

m_estimate_encoder = category_encoders.MEstimateEncoder(cols=['age'])
m_estimate_encoder_fitted = m_estimate_encoder.fit(X, y)

quantile_encoder = category_encoders.QuantileEncoder(cols=['age'])
quantile_encoder_fitted = quantile_encoder.fit(X, y)

summary_encoder = category_encoders.SummaryEncoder(cols=['age'])
summary_encoder_fitted = summary_encoder.fit(X, y)

woe_encoder = category_encoders.WOEEncoder(cols=['age'])
woe_encoder_fitted = woe_encoder.fit(X, y)
