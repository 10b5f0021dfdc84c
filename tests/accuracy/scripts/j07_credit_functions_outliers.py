import numpy as np
import pandas as pd
from sklearn.ensemble import RandomForestClassifier
from sklearn.model_selection import GridSearchCV, train_test_split, StratifiedKFold
from sklearn.pipeline import Pipeline
from sklearn.preprocessing import RobustScaler
from sklearn.linear_model import LogisticRegression
pd.set_option('display.max_columns', None)

def grab_col_names(dataframe, cat_th=10, car_th=20):
    cat_cols = [col for col in dataframe.columns if dataframe[col].dtypes == "O"]
    num_but_cat = [col for col in dataframe.columns if dataframe[col].nunique() < cat_th and dataframe[col].dtypes != "O"]
    cat_but_car = [col for col in dataframe.columns if dataframe[col].nunique() > car_th and dataframe[col].dtypes == "O"]
    cat_cols = cat_cols + num_but_cat
    cat_cols = [col for col in cat_cols if col not in cat_but_car]
    num_cols = [col for col in dataframe.columns if dataframe[col].dtypes != "O"]
    num_cols = [col for col in num_cols if col not in num_but_cat]
    return cat_cols, num_cols, cat_but_car

def outlier_thresholds(dataframe, col_name, q1=0.25, q3=0.75):
    quartile1, quartile3 = dataframe[col_name].quantile(q1), dataframe[col_name].quantile(q3)
    iqr = quartile3 - quartile1
    return quartile1 - 1.5 * iqr, quartile3 + 1.5 * iqr

def replace_with_thresholds(dataframe, variable):
    low, up = outlier_thresholds(dataframe, variable)
    dataframe.loc[(dataframe[variable] < low), variable] = low
    dataframe.loc[(dataframe[variable] > up), variable] = up

df = pd.read_csv('UCI_Credit_Card.csv')
df.columns = [c.upper() for c in df.columns]
df.rename(columns={'DEFAULT.PAYMENT.NEXT.MONTH': 'TARGET'}, inplace=True)
df.drop('ID', axis=1, inplace=True)
cat_cols, num_cols, cat_but_car = grab_col_names(df)
for col in num_cols:
    replace_with_thresholds(df, col)
df['NEW_UTIL'] = df['BILL_AMT1'] / df['LIMIT_BAL']
y = df['TARGET']
X = df.drop(['TARGET', 'SEX', 'MARRIAGE'], axis=1)
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=.2, random_state=17)
pipe = Pipeline([('sc', RobustScaler()), ('lr', LogisticRegression(max_iter=300))])
grid = GridSearchCV(pipe, {'lr__C': [.1, 1]}, cv=StratifiedKFold(2))
grid.fit(X_train, y_train)
grid.best_estimator_.fit(X_train[['NEW_UTIL', 'AGE']], y_train)
rf_final = RandomForestClassifier(n_estimators=2).set_params(max_depth=2).fit(X, y)
