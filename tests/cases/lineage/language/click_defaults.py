#: moss.csv [damp, light, stone, grows]
import click
import pandas as pd
from sklearn.linear_model import LogisticRegression

@click.command()
@click.option("--path", default="moss.csv")
@click.option("--target", default="grows", help="label")
def main(path, target):
    moss = pd.read_csv(path)
    LogisticRegression().fit(moss[["damp", "light"]], moss[target])

if __name__ == "__main__":
    main()
