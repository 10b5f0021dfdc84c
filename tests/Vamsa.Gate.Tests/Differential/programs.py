"""Random programs under the real pandas, numpy and scikit-learn: which source columns reach a fit, found by running.

usage: programs.py SEED COUNT

Prints a JSON object a line: first the data, {path: CSV text}, then {"program": text, "features": [...], "labels": [...]}. A
program is grown statement by
statement: each is made for the frames that are there by now, run, and dropped when it fails. Then the whole program runs
again once per source column with other values in that column; a column whose values change X is a feature of the fit, one
whose values change y a label. Calls that only choose rows (masks, dropna, sorting, drop_duplicates) are recorded in the
first run and replayed, so that a column which only filters is no feature.
"""
import json, random, sys, warnings
import numpy as np
import pandas as pd

warnings.filterwarnings("ignore")
ROWS = 48
KINDS = {
    "data.csv": {"id": "key", "age": "num", "income": "num", "score": "gap", "city": "cat", "plan": "cat", "joined": "date", "target": "num"},
    "other.csv": {"id": "key", "visits": "num", "spend": "num", "region": "cat"},
}
CATEGORIES = {"city": ["rom", "oslo", "bern"], "plan": ["free", "paid"], "region": ["north", "south", "east"]}


def column(name, kind, rng):
    """Values of one column; another rng gives others of the same kind, with the same categories in it."""
    if kind == "key": return np.concatenate([np.arange(12), rng.integers(0, 12, ROWS - 12)])[rng.permutation(ROWS)]
    if kind == "num": return rng.integers(1, 1000, ROWS) / 7.0
    if kind == "gap":
        values = rng.integers(1, 1000, ROWS) / 11.0
        values[rng.permutation(ROWS)[:5]] = np.nan
        return values
    if kind == "cat":
        few = ROWS - len(CATEGORIES[name])
        values = CATEGORIES[name] + list(rng.choice(CATEGORIES[name], few, p=rng.dirichlet(np.ones(len(CATEGORIES[name])) * 5)))
        return np.array(values, dtype=object)[rng.permutation(ROWS)]
    return (np.datetime64("2020-01-01") + rng.integers(0, 900, ROWS).astype("timedelta64[D]")).astype("datetime64[ns]")


class World:
    """The libraries of one run: the data, with one column perturbed or none; row choices kept; fits written down."""

    def __init__(self, choices=None, perturbed=None):
        self.choices = [] if choices is None else choices
        self.replays = choices is not None
        self.at = 0
        self.perturbed = perturbed
        self.is_choosing = False
        self.fits = []

    def read(self, path, **_):
        frame = {}
        for number, (name, kind) in enumerate(KINDS[path].items()):
            seed = 1000 + number + len(path)
            if (path, name) == self.perturbed: seed += 500
            frame[name] = column(name, kind, np.random.default_rng(seed))
        return pd.DataFrame(frame)

    def choose(self, find):
        """What `find` says in the first run, in every run; what it calls itself is part of it and not another choice."""
        if self.is_choosing: return find()
        if self.replays:
            self.at += 1
            return self.choices[self.at - 1]
        self.is_choosing = True
        try: self.choices.append(find())
        finally: self.is_choosing = False
        return self.choices[-1]


WORLD = World()


def patch():
    pd.read_csv = lambda path, **options: WORLD.read(path, **options)
    item = pd.DataFrame.__getitem__

    def getitem(frame, key):
        mask = np.asarray(key) if isinstance(key, (pd.Series, np.ndarray)) and getattr(key, "dtype", None) == bool and np.ndim(key) == 1 else None
        return item(frame, key) if mask is None else frame.take(np.flatnonzero(WORLD.choose(lambda: mask)))
    pd.DataFrame.__getitem__ = getitem

    from pandas.core.indexing import _LocIndexer
    loc = _LocIndexer.__getitem__

    def located(indexer, key):
        rows = key[0] if isinstance(key, tuple) else key
        if getattr(rows, "dtype", None) != bool: return loc(indexer, key)
        kept = indexer.obj.take(np.flatnonzero(WORLD.choose(lambda: np.asarray(rows))))
        return kept.loc[:, key[1]] if isinstance(key, tuple) else kept
    _LocIndexer.__getitem__ = located

    for name in ["dropna", "sort_values", "drop_duplicates", "nlargest", "query"]:
        def chooser(original):
            def method(frame, *args, **options):
                if options.get("axis") in (1, "columns"): return original(frame, *args, **options)
                plain = frame.reset_index(drop=True)
                return frame.take(WORLD.choose(lambda: np.asarray(original(plain, *args, **options).index)))
            return method
        setattr(pd.DataFrame, name, chooser(getattr(pd.DataFrame, name)))

    from sklearn.linear_model import LinearRegression, Ridge
    from sklearn.neighbors import KNeighborsRegressor
    from sklearn.tree import DecisionTreeRegressor
    for kind in [LinearRegression, Ridge, KNeighborsRegressor, DecisionTreeRegressor]:
        def recorder(original):
            def fit(self, X, y=None, *args, **options):
                WORLD.fits.append((table(X), table(y)))
                return original(self, X, y, *args, **options)
            return fit
        kind.fit = recorder(kind.fit)


def table(values):
    if hasattr(values, "toarray"): values = values.toarray()
    return pd.DataFrame(np.asarray(values)).astype(float).to_numpy()


PRELUDE = """import numpy as np
import pandas as pd
from sklearn.compose import ColumnTransformer, make_column_transformer
from sklearn.decomposition import PCA
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LinearRegression, Ridge
from sklearn.model_selection import KFold, cross_val_score, train_test_split
from sklearn.neighbors import KNeighborsRegressor
from sklearn.pipeline import Pipeline, make_pipeline
from sklearn.preprocessing import (
    LabelEncoder, MinMaxScaler, OneHotEncoder, OrdinalEncoder, PolynomialFeatures, StandardScaler)
from sklearn.tree import DecisionTreeRegressor

df = pd.read_csv("data.csv", parse_dates=["joined"])
"""


class Grower:
    """A program and the values that it has made so far."""

    def __init__(self, rng):
        self.rng = rng
        self.text = PRELUDE
        self.scope = {}
        self.count = 0
        exec(self.text, self.scope)

    @property
    def frame(self): return self.scope["df"]

    def columns(self, kind=None):
        """Labels that are names, of a kind: num, cat, date; gap is read from the data and has gaps still."""
        test = {
            None: lambda s: True,
            "num": lambda s: s.dtype.kind in "fiu",
            "cat": lambda s: s.dtype == object and s.map(type).eq(str).all(),
            "date": lambda s: s.dtype.kind == "M",
            "gap": lambda s: s.dtype.kind == "f" and s.name == "score" and s.isna().any(),
        }[kind]
        return [c for c in self.frame.columns if isinstance(c, str) and c.isidentifier() and c != "target" and not isinstance(self.frame[c], pd.DataFrame) and test(self.frame[c])]

    def one(self, kind=None): return self.rng.choice(self.columns(kind))

    def some(self, kind=None, most=3):
        names = self.columns(kind)
        return self.rng.sample(names, self.rng.randint(1, min(most, len(names))))

    def new(self):
        self.count += 1
        return f"n{self.count}"

    def try_add(self, make):
        try:
            text = make(self)
            scope = dict(self.scope)
            scope["df"] = scope["df"].copy()
            kept = len(WORLD.choices)
            exec(text, scope)
            if len(scope["df"]) < 20 or scope["df"].shape[1] > 40 or "target" not in scope["df"].columns or scope["df"].columns.duplicated().any(): raise ValueError
        except Exception:
            del WORLD.choices[kept if "kept" in locals() else len(WORLD.choices):]
            return
        self.scope = scope
        self.text += text + "\n"


def lists(names): return "[" + ", ".join(map(repr, names)) + "]"


STATEMENTS = [
    # Columns chosen, dropped, named.
    lambda g: f"df = df.drop(columns={lists(g.some())})",
    lambda g: f"df = df.drop({lists(g.some())}, axis=1)",
    lambda g: f"df.drop({g.one()!r}, axis='columns', inplace=True)",
    lambda g: f"del df[{g.one()!r}]",
    lambda g: f"df.pop({g.one()!r})",
    lambda g: f"df = df[{lists(g.some(most=6) + ['target'])}]",
    lambda g: f"df = df.loc[:, {lists(g.some(most=6) + ['target'])}]",
    lambda g: f"df = df.loc[:, {g.one()!r}:]",
    lambda g: f"df = df[[c for c in df.columns if c != {g.one()!r}]]",
    lambda g: f"df = df[df.columns.difference({lists(g.some())})]",
    lambda g: f"df = df.loc[:, df.columns != {g.one()!r}]",
    lambda g: f"df = df.loc[:, ~df.columns.isin({lists(g.some())})]",
    lambda g: f"df = df.iloc[:, {g.rng.randint(1, 2)}:]",
    lambda g: f"df = df.filter(items={lists(g.some(most=6) + ['target'])})",
    lambda g: f"df = df.filter(regex={'^(?!' + g.one() + '$)'!r})",
    lambda g: f"df = df.reindex(columns={lists(g.some(most=6) + ['target'])})",
    lambda g: f"keep = list(df.columns)\nkeep.remove({g.one()!r})\ndf = df[keep]",
    lambda g: f"for unused in {lists(g.some())}:\n    df = df.drop(unused, axis=1)",
    lambda g: f"df = df.rename(columns={{{g.one()!r}: {g.new()!r}}})",
    lambda g: "df.columns = [c.replace('_', '') for c in df.columns]",
    lambda g: f"df = df.rename(columns=lambda c: c if c == 'target' else 'x' + c)",
    lambda g: f"df.insert(0, {g.new()!r}, df[{g.one('num')!r}])",

    # Values of one column, and of several.
    lambda g: f"df[{g.new()!r}] = df[{g.one('num')!r}] * df[{g.one('num')!r}]",
    lambda g: f"df[{g.new()!r}] = df.{g.one('num')} / (1 + df.{g.one('num')})",
    lambda g: f"df[{g.new()!r}] = np.log1p(df[{g.one('num')!r}])",
    lambda g: f"df[{g.one('num')!r}] = np.sqrt(df[{g.one('num')!r}].abs())",
    lambda g: f"df = df.assign({g.new()}=lambda d: d.{g.one('num')} + d.{g.one('num')})",
    lambda g: f"df = df.assign(**{{{g.new()!r}: df[{g.one('num')!r}] - df[{g.one('num')!r}].mean()}})",
    lambda g: f"df = df.eval('{g.new()} = {g.one('num')} + 2 * {g.one('num')}')",
    lambda g: f"df[{g.new()!r}] = df.apply(lambda row: row[{g.one('num')!r}] + row[{g.one('num')!r}], axis=1)",
    lambda g: f"df[{g.new()!r}] = df[{g.one('num')!r}].apply(lambda v: v ** 2)",
    lambda g: f"df[{g.new()!r}] = df[{lists(g.some('num'))}].sum(axis=1)",
    lambda g: f"df[{g.new()!r}] = df[{lists(g.some('num'))}].mean(axis=1)",
    lambda g: f"df[{g.new()!r}] = np.where(df[{(c := g.one('num'))!r}] > df[{c!r}].median(), df[{g.one('num')!r}], 0)",
    lambda g: f"df[{g.new()!r}] = np.maximum(df[{g.one('num')!r}], df[{g.one('num')!r}])",
    lambda g: f"df[{g.new()!r}] = df[{g.one('num')!r}].where(df[{(c := g.one('num'))!r}] > df[{c!r}].median(), 0)",
    lambda g: f"df[{g.new()!r}] = df[{g.one('num')!r}].rank()",
    lambda g: f"df[{g.new()!r}] = df[{g.one('num')!r}].cumsum()",
    lambda g: f"df[{g.new()!r}] = df[{g.one('num')!r}].shift(1).fillna(0)",
    lambda g: f"df[{g.new()!r}] = df[{g.one('num')!r}].rolling(3, min_periods=1).mean()",
    lambda g: f"df[{g.new()!r}] = df[{g.one('num')!r}].clip(0, 900)",
    lambda g: f"df[{g.new()!r}] = pd.cut(df[{g.one('num')!r}], 4, labels=False)",
    lambda g: f"df[{g.new()!r}] = pd.qcut(df[{g.one('num')!r}], 4, labels=False, duplicates='drop')",
    lambda g: f"df[{g.new()!r}] = df[{g.one('date')!r}].dt.{g.rng.choice(['year', 'month', 'dayofweek', 'day'])}",
    lambda g: f"df[{g.new()!r}] = (df[{g.one('date')!r}] - pd.Timestamp('2020-01-01')).dt.days",
    lambda g: f"df.loc[df[{(c := g.one('num'))!r}] > df[{c!r}].median(), {g.one('num')!r}] = 70",
    lambda g: f"for c in {lists(g.some('num'))}:\n    df[c] = (df[c] - df[c].min()) / (df[c].max() - df[c].min() + 1)",
    lambda g: f"def ratio(frame, a, b):\n    return frame[a] / (frame[b] + 1)\ndf[{g.new()!r}] = ratio(df, {g.one('num')!r}, {g.one('num')!r})",

    lambda g: f"df[{g.new()!r}] = df[{g.one('num')!r}].diff().fillna(0)",
    lambda g: f"df[{g.new()!r}] = df[{g.one('num')!r}].pct_change().fillna(0).clip(-5, 5)",
    lambda g: f"df[{g.new()!r}] = df[{g.one('num')!r}].ewm(span=3).mean()",
    lambda g: f"df[{g.new()!r}] = df[{g.one('num')!r}].expanding().max()",
    lambda g: f"df[{g.new()!r}] = df[{g.one('num')!r}].map(lambda v: round(v, 2))",
    lambda g: f"df[{g.new()!r}] = df[{g.one('num')!r}].mask(df[{(c := g.one('num'))!r}] < df[{c!r}].mean(), -1)",
    lambda g: f"df[{g.new()!r}] = df[{g.one('num')!r}].astype(int).astype(str).str.zfill(5).astype(float)",
    lambda g: f"df[{g.new()!r}] = [a + b for a, b in zip(df[{g.one('num')!r}], df[{g.one('num')!r}])]",
    lambda g: f"df[{g.new()!r}] = df[{g.one('num')!r}].values.reshape(-1, 1)",
    lambda g: f"df[{g.new()!r}] = StandardScaler().fit_transform(df[[{g.one('num')!r}]])",
    lambda g: f"df[{lists(some := g.some('num'))}] = MinMaxScaler().fit_transform(df[{lists(some)}])",
    lambda g: f"df[{lists(some := g.some('num'))}] = df[{lists(some)}].apply(lambda c: c - c.mean())",
    lambda g: f"df.loc[:, {g.new()!r}] = df.loc[:, {g.one('num')!r}].pow(2)",
    lambda g: f"df[{g.new()!r}] = df[{(c := g.one('num'))!r}].gt(df[{c!r}].mean()).astype(int)",
    lambda g: f"df[{g.new()!r}] = np.select([df[{(c := g.one('num'))!r}] > df[{c!r}].mean()], [df[{g.one('num')!r}]], default=0)",
    lambda g: f"df[{g.new()!r}] = df[{g.one('num')!r}].div(df[{g.one('num')!r}].sum())",
    lambda g: f"names = {lists(g.some('num'))}\ndf[{g.new()!r}] = df[names].mean(axis=1)\ndf = df.drop(columns=names[:1])",
    lambda g: f"df = df.pipe(lambda d: d.assign({g.new()}=d[{g.one('num')!r}] * 2))",
    lambda g: f"def add(frame):\n    frame[{g.new()!r}] = frame[{g.one('num')!r}] + 1\nadd(df)",
    lambda g: f"def without(frame, *names):\n    return frame.drop(columns=list(names))\ndf = without(df, {g.one()!r})",
    lambda g: f"settings = {{'drop': {lists(g.some())}}}\ndf = df.drop(columns=settings['drop'])",
    lambda g: f"copy = df\ncopy[{g.new()!r}] = copy[{g.one('num')!r}].abs()",
    lambda g: f"copy = df.copy()\ncopy[{g.one('num')!r}] = 0",
    lambda g: f"for i in range(1, 3):\n    df[f'lag_{{i}}'] = df[{g.one('num')!r}].shift(i).fillna(0)",
    lambda g: f"df = df.add_prefix('p_').rename(columns={{'p_target': 'target'}})",
    lambda g: f"df = df.rename({{{g.one()!r}: {g.new()!r}}}, axis=1)",
    lambda g: f"df = df.set_index({g.one()!r}).reset_index()",
    lambda g: f"df = df.set_index({g.one()!r})",
    lambda g: f"first, rest = df[{lists(g.some('num'))}], df[['target']]\ndf = pd.concat([first, rest], axis='columns')",
    lambda g: f"df = df[[*{lists(g.some(most=5))}, 'target']]",
    lambda g: f"df = df.T.T.infer_objects()",
    lambda g: f"df = pd.DataFrame({{'target': df['target'], {g.new()!r}: df[{g.one('num')!r}], {g.new()!r}: df[{g.one('num')!r}] * 3}})",
    lambda g: f"some = {lists(g.some('num') + ['target'])}\ndf = pd.DataFrame(df[some].to_numpy(), columns=some)",
    lambda g: f"df = df.sort_index(axis=1)",
    lambda g: f"rows = df.to_dict('records')\ndf = pd.DataFrame(rows)",

    # Gaps.
    lambda g: "df = df.fillna(0)",
    lambda g: f"df[{(c := g.one('gap'))!r}] = df[{c!r}].fillna(df[{c!r}].mean())",
    lambda g: f"df[{g.new()!r}] = df[{g.one('gap')!r}].fillna(df[{g.one('num')!r}])",
    lambda g: f"df[{g.new()!r}] = df[{g.one('gap')!r}].isna().astype(int)",
    lambda g: "df = df.dropna()",
    lambda g: f"df = df.dropna(subset={lists(g.some())})",

    # Categories.
    lambda g: f"df = pd.get_dummies(df, columns={lists(g.some('cat'))})",
    lambda g: "df = pd.get_dummies(df, drop_first=True)",
    lambda g: f"df = pd.concat([df, pd.get_dummies(df[{g.one('cat')!r}], prefix='d')], axis=1)",
    lambda g: f"df[{g.one('cat')!r}] = LabelEncoder().fit_transform(df[{g.one('cat')!r}])",
    lambda g: f"df[{g.new()!r}] = df[{g.one('cat')!r}].astype('category').cat.codes",
    lambda g: f"df[{g.new()!r}] = df[{g.one('cat')!r}].str.len()",
    lambda g: f"df[{g.new()!r}] = df[{g.one('cat')!r}].map({{'rom': 1, 'free': 2, 'north': 3}}).fillna(0)",
    lambda g: f"df[{g.new()!r}] = (df[{g.one('cat')!r}] == 'rom').astype(int)",
    lambda g: f"df[{g.new()!r}] = pd.factorize(df[{g.one('cat')!r}])[0]",
    lambda g: f"df[{g.new()!r}] = df[{g.one('cat')!r}].map(df[{g.one('cat')!r}].value_counts())",

    lambda g: f"df[{g.new()!r}] = df[{g.one('cat')!r}].replace({{'rom': 1, 'oslo': 2, 'bern': 3, 'free': 4, 'paid': 5}})",
    lambda g: f"df[{g.new()!r}] = df[{g.one('cat')!r}].apply(lambda v: 1 if v in ('rom', 'free') else 0)",
    lambda g: f"df[{g.new()!r}] = OrdinalEncoder().fit_transform(df[[{g.one('cat')!r}]])",
    lambda g: f"encoder = OneHotEncoder()\ncodes = encoder.fit_transform(df[[{(c := g.one('cat'))!r}]]).toarray()\ncodes = pd.DataFrame(codes, columns=encoder.get_feature_names_out(), index=df.index)\ndf = pd.concat([df.drop(columns={c!r}), codes], axis=1)",
    lambda g: f"for c in {lists(g.some('cat'))}:\n    df[c] = df[c].astype('category').cat.codes",
    lambda g: f"codes = {{v: i for i, v in enumerate(sorted(df[{(c := g.one('cat'))!r}].unique()))}}\ndf[{c!r}] = df[{c!r}].map(codes)",
    lambda g: f"df[{g.new()!r}] = df[{(c := g.one('cat'))!r}].map(df.groupby({c!r})['target'].mean())",
    lambda g: f"df[{g.new()!r}] = df[{g.one('cat')!r}].str.contains('o').astype(int)",
    lambda g: f"df[{g.new()!r}] = df[{g.one('cat')!r}].str[0].map(ord)",
    lambda g: f"df[{g.new()!r}] = (df[{g.one('cat')!r}] + df[{g.one('cat')!r}]).astype('category').cat.codes",
    lambda g: f"df = df.join(pd.get_dummies(df.{g.one('cat')}, prefix='j'))",
    lambda g: f"df = df.join(df[{g.one('cat')!r}].str.get_dummies().add_prefix('s_'))",

    # Rows.
    lambda g: f"df = df[(df[{g.one('num')!r}] > 1) & (df[{g.one('num')!r}] > 1)]",
    lambda g: f"df = df[df[{g.one('cat')!r}].isin(['rom', 'oslo', 'free', 'paid'])]",
    lambda g: f"df = df.loc[df[{g.one('num')!r}] > 1]",
    lambda g: f"df = df[~df[{g.one()!r}].isna()]",
    lambda g: f"df = df.nlargest(30, {g.one('num')!r})",
    lambda g: "train, rest = train_test_split(df, test_size=0.3, random_state=2)\ndf = train.copy()",
    lambda g: "df = pd.concat([df.iloc[:20], df.iloc[20:]])",
    lambda g: f"df = df[df[{g.one('num')!r}] > 10]",
    lambda g: f"df = df.query('{g.one('num')} > 10')",
    lambda g: f"df = df.sort_values({g.one('num')!r})",
    lambda g: "df = df.drop_duplicates()",
    lambda g: "df = df.reset_index(drop=True)",
    lambda g: "df = df.sample(frac=0.9, random_state=1)",
    lambda g: "df = df.head(40)",

    # Groups and other frames.
    lambda g: f"df[{g.new()!r}] = df.groupby({g.one('cat')!r})[{g.one('num')!r}].transform('mean')",
    lambda g: f"means = df.groupby({g.one('cat')!r}, as_index=False)[{g.one('num')!r}].mean().rename(columns={{}})\nmeans.columns = [{g.one('cat')!r}, {g.new()!r}]\ndf = df.merge(means, on=means.columns[0])",
    lambda g: f"df[{g.new()!r}] = df.groupby({g.one('cat')!r})[{g.one('num')!r}].transform(lambda s: s - s.mean())",
    lambda g: f"df[{g.new()!r}] = df.groupby({g.one('cat')!r})[{g.one('num')!r}].cumsum()",
    lambda g: f"df[{g.new()!r}] = df.groupby({g.one('cat')!r})[{g.one('num')!r}].shift(1).fillna(0)",
    lambda g: f"df[{g.new()!r}] = df.groupby({g.one('cat')!r}).cumcount()",
    lambda g: f"stats = df.groupby({(c := g.one('cat'))!r}).agg({g.new()}=({g.one('num')!r}, 'mean'), {g.new()}=({g.one('num')!r}, 'max')).reset_index()\ndf = df.merge(stats, on={c!r})",
    lambda g: f"stats = df.groupby({(c := g.one('cat'))!r})[{g.one('num')!r}].agg(['mean', 'std']).add_prefix('g_')\ndf = df.merge(stats, left_on={c!r}, right_index=True)",
    lambda g: f"wide = pd.read_csv('other.csv').pivot_table(index='id', columns='region', values='spend', aggfunc='sum').fillna(0).add_prefix('r_').reset_index()\ndf = df.merge(wide, on='id', how='left')",
    lambda g: "other = pd.read_csv('other.csv').drop_duplicates('id').set_index('id')\ndf['spent'] = df['id'].map(other['spend'])",
    lambda g: "other = pd.read_csv('other.csv').rename(columns={'id': 'key'})\ndf = df.merge(other.drop_duplicates('key'), left_on='id', right_on='key').drop(columns='key')",
    lambda g: "other = pd.read_csv('other.csv')\ndf = df.merge(other, on='id', how='left')",
    lambda g: f"other = pd.read_csv('other.csv')\ntotals = other.groupby('id')['{g.rng.choice(['visits', 'spend'])}'].sum().reset_index()\ndf = pd.merge(df, totals, on='id')",
    lambda g: "other = pd.read_csv('other.csv')\ndf = df.join(other[['visits']])",
    lambda g: f"df = pd.concat([df, pd.read_csv('other.csv')[['spend']]], axis=1)",
]

MATRICES = [
    lambda g, X: f"X = df[{lists(X)}]",
    lambda g, X: f"X = df[{lists(X)}].values",
    lambda g, X: f"X = df.loc[:, {lists(X)}].to_numpy()",
    lambda g, X: f"X = np.column_stack([df[c] for c in {lists(X)}])",
    lambda g, X: f"X = np.c_[df[{X[0]!r}], df[{lists(X)}]]",
    lambda g, X: f"X = np.hstack([df[{lists(X[:1])}].values, df[{lists(X[1:] or X)}].values])",
    lambda g, X: f"X = df[{lists(X + ['target'])}].values[:, :-1]",
    lambda g, X: f"X = np.delete(df[{lists(['target'] + X)}].values, 0, axis=1)",
    lambda g, X: f"X = StandardScaler().fit_transform(df[{lists(X)}])",
    lambda g, X: f"X = pd.DataFrame(MinMaxScaler().fit_transform(df[{lists(X)}]), columns={lists(X)})",
    lambda g, X: f"X = PolynomialFeatures(2).fit_transform(df[{lists(X[:3])}])",
    lambda g, X: f"X = PCA(1).fit_transform(df[{lists(X)}])",
    lambda g, X: f"X = SimpleImputer().fit_transform(df[{lists(X)}])",
    lambda g, X: f"X = [[row[c] for c in {lists(X)}] for _, row in df.iterrows()]",
    lambda g, X: f"X = list(zip({', '.join(f'df[{c!r}]' for c in X)}))",
    lambda g, X: f"X = df[{lists(X + ['target'])}].drop('target', axis=1)",
    lambda g, X: f"X = df[{lists(X + ['target'])}].iloc[:, 0:{max(1, len(X) - 1)}]",
    lambda g, X: f"columns = {lists(X)}\nX = df[columns[1:] or columns]",
    lambda g, X: f"X = df[{lists(X + ['target'])}]\nX.pop('target')",
    lambda g, X: f"X = np.vstack([df[c].values for c in {lists(X)}]).T",
    lambda g, X: f"X = np.concatenate([df[[c]].values for c in {lists(X)}], axis=1)",
    lambda g, X: f"X = np.array(df[{lists(X)}])[:, ::-1]",
    lambda g, X: f"X = df[{lists(X)}].apply(lambda row: row * 2, axis=1)",
    lambda g, X: f"X = [list(t)[1:] for t in df[{lists(X)}].itertuples()]",
    lambda g, X: f"X = df[{lists(X)}].to_numpy()\nX = np.insert(X, 0, 1, axis=1)",
    lambda g, X: f"X = np.append(np.ones((len(df), 1)), df[{lists(X)}].values, axis=1)",
    lambda g, X: f"array = df[{lists(X + ['target'])}].values\nX = array[:, 0:{len(X)}]",
    lambda g, X: f"array = df[{lists(['target'] + X)}].values\nX = array[:, 1:].astype(float)",
    lambda g, X: f"X = StandardScaler().fit(df[{lists(X)}]).transform(df[{lists(X)}])",
    lambda g, X: f"X = make_column_transformer((StandardScaler(), {lists(X[:1])}), remainder='passthrough').fit_transform(df[{lists(X)}])",
    lambda g, X: f"X = make_column_transformer((StandardScaler(), {lists(X[:1])}), remainder='drop').fit_transform(df[{lists(X)}])",
    lambda g, X: f"X = ColumnTransformer([('a', MinMaxScaler(), {list(range(len(X)))[:2]})]).fit_transform(df[{lists(X)}])",
    lambda g, X: f"X = pd.concat([df[c] for c in {lists(X)}], axis=1)",
    lambda g, X: f"X = df[[c for c in df.columns if c in {set(X)!r}]]",
    lambda g, X: f"X = df.loc[:, [c for c in {lists(X)} if c.startswith({X[0][0]!r})]]",
]

MODELS = ["LinearRegression()", "Ridge()", "KNeighborsRegressor(2)", "DecisionTreeRegressor(max_depth=2, random_state=0)"]

FITS = [
    lambda m: f"{m}.fit(X, y)",
    lambda m: f"model = {m}\nmodel.fit(X, y)",
    lambda m: f"X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=3)\nmodel = {m}\nmodel.fit(X_train, y_train)",
    lambda m: f"make_pipeline(StandardScaler(), {m}).fit(X, y)",
    lambda m: f"Pipeline([('scale', MinMaxScaler()), ('model', {m})]).fit(X, y)",
    lambda m: f"cross_val_score({m}, X, y, cv=2)",
    lambda m: f"def train(model, features, labels):\n    return model.fit(features, labels)\ntrain({m}, X, y)",
    lambda m: f"X, y = np.asarray(X), np.asarray(y)\nfor a, b in KFold(2).split(X):\n    {m}.fit(X[a], y[a])",
]


def grow(rng):
    global WORLD
    WORLD = World()
    g = Grower(rng)
    for _ in range(rng.randint(2, 9)): g.try_add(rng.choice(STATEMENTS))
    names = [c for c in g.columns("num") if g.frame[c].notna().all()] + [c for c in g.columns() if g.frame[c].dtype == bool]
    if not names: return None
    names = rng.sample(names, rng.randint(1, min(4, len(names))))
    if rng.random() < 0.15 and g.columns("cat"):
        cats, nums = g.some("cat", 2), names
        tail = f"X = df[{lists(nums + cats)}]\ny = df['target']\nblocks = ColumnTransformer([('num', {rng.choice(['StandardScaler()', chr(39) + 'passthrough' + chr(39)])}, {lists(nums)}), ('cat', {rng.choice(['OneHotEncoder()', 'OrdinalEncoder()'])}, {lists(cats[:1])})])\nmake_pipeline(blocks, {rng.choice(MODELS)}).fit(X, y)"
    else:
        y = rng.choice(["y = df['target']", "y = df.target.values", "y = df[['target']]", "y = np.log(df['target'])", "y = (df['target'] > 70).astype(int)"])
        tail = f"{rng.choice(MATRICES)(g, names)}\n{y}\n{rng.choice(FITS)(rng.choice(MODELS))}"
    return g.text + tail + "\n"


def run(program, choices=None, perturbed=None):
    global WORLD
    WORLD = World(choices, perturbed)
    exec(program, {"__name__": "__main__"})
    return WORLD


def label(program):
    """Features and labels of all fits of the program together; None when it does not run."""
    try: first = run(program)
    except Exception: return None
    if not first.fits: return None
    features, labels = set(), set()
    for path, kinds in KINDS.items():
        for name, kind in kinds.items():
            if path not in program.replace("'", '"') and path != "data.csv": continue
            try: other = run(program, first.choices, (path, name))
            except Exception: return None
            if len(other.fits) != len(first.fits): return None
            for (x, y), (x2, y2) in zip(first.fits, other.fits):
                if x.shape != x2.shape or not np.array_equal(x, x2, equal_nan=True): features.add(name)
                if y.shape != y2.shape or not np.array_equal(y, y2, equal_nan=True): labels.add(name)
    return sorted(features), sorted(labels)


def main():
    seed, count = int(sys.argv[1]), int(sys.argv[2])
    print(json.dumps({path: WORLD.read(path).to_csv(index=False) for path in KINDS}))
    patch()
    made, tried = 0, 0
    while made < count and tried < count * 20:
        tried += 1
        program = grow(random.Random(f"{seed}-{tried}"))
        found = program and label(program)
        if not found: continue
        made += 1
        print(json.dumps({"program": program, "features": found[0], "labels": found[1]}), flush=True)


if __name__ == "__main__": main()
