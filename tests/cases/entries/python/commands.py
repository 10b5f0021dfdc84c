#: people.csv [age, income, city]
import click
import fire
import pandas as pd
import typer

df = pd.read_csv('people.csv')


# Options have their defaults.
@click.command()
@click.argument('column', default='age')
def clicked(column):
    return df[column]


of_click = clicked()


def fired(column='income'):
    return df[column]


of_fire = fire.Fire(fired)


def typed(column: str = typer.Argument('city')):
    return df[column]


of_typer = typer.run(typed)
app = typer.Typer()


@app.callback()
def main():
    pass
