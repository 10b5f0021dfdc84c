# Checked against scikit-learn 1.2.1.
from sklearn.discriminant_analysis import QuadraticDiscriminantAnalysis as QDA
