#: peat.csv [water, depth, ash, burns]
import pandas as pd
import typer
from sklearn.linear_model import LogisticRegression

app = typer.Typer()

@app.command()
def main(path: str = "peat.csv", target: str = typer.Option("burns")):
    peat = pd.read_csv(path)
    LogisticRegression().fit(peat[["water", "ash"]], peat[target])

if __name__ == "__main__":
    app()
