from sklearn.linear_model import Ridge


def called_by_main(df):
    Ridge().fit(df[["rooms"]], df["rent"])


def called_by_helper(df):
    Ridge().fit(df[["area"]], df["rent"])


def called_by_nobody(df):
    Ridge().fit(df[["floor"]], df["rent"])
