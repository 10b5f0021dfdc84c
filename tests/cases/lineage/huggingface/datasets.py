#: reviews.csv [text, rating, product, date]
from datasets import Dataset, concatenate_datasets, load_dataset
from sklearn.linear_model import LogisticRegression, Ridge

reviews = load_dataset("csv", data_files="reviews.csv", split="train")
reviews = reviews.rename_column("rating", "label").remove_columns(["date"]).filter(lambda row: row["label"] > 0)
reviews = reviews.map(lambda row: {"length": len(row["text"]), "late": row["product"]}).shuffle(seed=1)
parts = reviews.train_test_split(test_size=0.2)
train = parts["train"].to_pandas()
LogisticRegression().fit(train[["length", "late"]], train["label"])
table = load_dataset("csv", data_files="reviews.csv")["train"].select_columns(["product", "rating"])
Ridge().fit(table.with_format("numpy")["product"], table["rating"])
both = concatenate_datasets([table, Dataset.from_pandas(train[["label"]])])
Ridge().fit(both.to_pandas()[["label"]], both["rating"])
