from sklearn.linear_model import LinearRegression

COLUMNS = ["height", "girth"]
