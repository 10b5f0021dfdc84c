from sklearn.impute import SimpleImputer
