#!/usr/bin/env python3
"""Lists what installed libraries offer, for the tests of the stubs.

    python3 build/knowledge/libraries.py [--check] [LIBRARY...]

Writes tests/Vamsa.Gate.Tests/Knowledge/Libraries/LIBRARY.tsv for each library that is installed: a line per public name,
tab-separated: what it is, its name, its parameters in Python's order ('=' behind those with a default; '?' when the
library does not tell). Estimators say their kind and functions that numpy calls universal how many arrays they take.
Further lines tell where a name is defined when that is not where it is public ('defined'), and since which version its
documentation calls it deprecated ('deprecated'). With --check nothing is written: exit 1 and the difference when a file
is not what would be written or other-versions.tsv, which people write, is not true of the installed version; exit 3 when
that is another version than the list's.
"""
import difflib, importlib, inspect, pathlib, pkgutil, re, sys, warnings

warnings.filterwarnings("ignore")
FOLDER = pathlib.Path(__file__).resolve().parents[2] / "tests/Vamsa.Gate.Tests/Knowledge/Libraries"
KINDS = {"classifier": "classifier", "regressor": "regressor", "clusterer": "clusterer", "outlier_detector": "outlier_detector", "DensityEstimator": "density"}
# Parameters that hold other estimators.
PARTS = {"estimator", "estimators", "base_estimator", "regressor", "steps", "transformers", "transformer_list"}
# What estimators do with data; their other methods are about themselves.
METHODS = re.compile("(partial_)?fit(_predict|_transform|_regularized)?|(inverse_)?transform|(staged_)?(predict|decision_function|score)\\w*|split|apply|"
                     "decision_path|sample|(radius_n|kn)eighbors\\w*|mahalanobis|update|boost|inplace_predict|slice|[sg]et_(data|label|weight|group|base_margin)")
DUNDER = ("__getitem__", "__setitem__", "__delitem__", "__len__", "__iter__", "__contains__", "__call__")

# Public modules within public modules.
INNER = ("sklearn.feature_extraction.image", "sklearn.feature_extraction.text", "sklearn.gaussian_process.kernels", "sklearn.metrics.pairwise",
         "sklearn.utils.class_weight", "sklearn.utils.extmath", "sklearn.utils.validation")


def parameters(value):
    """'X y= *args **options', '?' when the library does not tell."""
    try: signature = inspect.signature(value)
    except (TypeError, ValueError): return "?"
    words, starred = [], False
    kinds = inspect.Parameter
    for name, parameter in signature.parameters.items():
        if name in ("self", "cls") and not words: continue
        if parameter.kind is kinds.KEYWORD_ONLY and not starred: words.append("*"); starred = True
        if parameter.kind is kinds.VAR_POSITIONAL: words.append("*" + name); starred = True
        elif parameter.kind is kinds.VAR_KEYWORD: words.append("**" + name)
        else: words.append(name + ("" if parameter.default is kinds.empty else "="))
    return " ".join(words)


def deprecated(value):
    """The version since which a name as a whole is deprecated; a directive further in is about a parameter."""
    text = inspect.getdoc(value) if isinstance(getattr(value, "__doc__", None), str) else None
    found = re.search(r"^\.\. deprecated:: ?v?([0-9][0-9.]*)|^DEPRECATED: .*(?:in|version) ([0-9.]*[0-9])", (text or "").split("\nParameters\n")[0], re.MULTILINE)
    return found and (found[1] or found[2]).rstrip(".")


class Listing:
    def __init__(self): self.lines, self.seen = set(), set()

    def add(self, what, name, value=None):
        self.lines.add("\t".join([what, name] + ([parameters(value)] if callable(value) else [])))
        if value is not None and not inspect.ismodule(value) and (version := deprecated(value)): self.lines.add(f"deprecated\t{name}\t{version}")

    def members(self, type_, name, only=None):
        for member in sorted(dir(type_)):
            if only is not None and not only.fullmatch(member): continue
            if member.startswith("_") and member not in DUNDER: continue
            try: value = inspect.getattr_static(type_, member)
            except AttributeError: continue
            try: real = getattr(type_, member)
            except Exception: real = None
            if isinstance(value, property) or not callable(real): self.add("attribute", f"{name}.{member}", None if isinstance(value, property) is False else value)
            elif inspect.isclass(real): self.add("attribute", f"{name}.{member}")
            else: self.add("method", f"{name}.{member}", real)

    def module(self, module, kind=lambda value: None, names=None):
        """What a module offers under its name, and where it comes from."""
        for member in sorted(names or getattr(module, "__all__", None) or [n for n in dir(module) if not n.startswith("_")]):
            value = getattr(module, member, None)
            name = f"{module.__name__}.{member}"
            if inspect.ismodule(value): self.lines.add(f"module\t{name}")
            elif inspect.isclass(value):
                self.add(kind(value) or "class", name, value)
                yield name, value
            elif type(value).__name__ == "ufunc": self.lines.add(f"ufunc{value.nin}\t{name}\t{'x' if value.nin == 1 else 'x1 x2'}")
            elif callable(value): self.add("function", name, value)
            else: self.lines.add(f"value\t{name}")
            home = getattr(value, "__module__", None)
            if (inspect.isclass(value) or inspect.isfunction(value)) and home and home != module.__name__ and home.split(".")[0] == module.__name__.split(".")[0]:
                self.lines.add(f"defined\t{name}\t{home}")


def sklearn():
    import sklearn, sklearn.base as base
    from sklearn.experimental import enable_halving_search_cv, enable_iterative_imputer  # noqa: F401
    listing = Listing()

    def kind(type_):
        if hasattr(type_, "split") and hasattr(type_, "get_n_splits"): return "splitter"
        if not hasattr(type_, "fit"): return None
        if PARTS & set(inspect.signature(type_).parameters): return "meta"
        if issubclass(type_, base.BiclusterMixin): return "clusterer"
        # Clusters of columns are columns.
        if issubclass(type_, base.ClusterMixin) and hasattr(type_, "inverse_transform"): return "transformer"
        said = getattr(type_, "_estimator_type", None)
        if said in KINDS: return KINDS[said]
        if hasattr(type_, "transform") or hasattr(type_, "fit_transform"): return "transformer"
        return "estimator"

    for info in pkgutil.iter_modules(sklearn.__path__, "sklearn."):
        if info.name.split(".")[1].startswith("_") or info.name.split(".")[1] in ("conftest", "setup", "externals", "tests", "exceptions", "experimental"): continue
        modules = [importlib.import_module(info.name)]
        modules += [importlib.import_module(inner) for inner in INNER if inner.startswith(info.name + ".")]
        for module in modules:
            for name, type_ in listing.module(module, kind, names=None if hasattr(module, "__all__") else own(module)):
                if kind(type_) or hasattr(type_, "fit") or issubclass(type_, base.TransformerMixin): listing.members(type_, name, METHODS)
    list(listing.module(sklearn, kind))
    return "scikit-learn", sklearn.__version__, listing


def own(module):
    """What a module without __all__ defines itself."""
    return [n for n in dir(module) if not n.startswith("_") and getattr(getattr(module, n), "__module__", None) == module.__name__] or ["__name__"]


def pandas():
    import pandas as pd
    from pandas.core.groupby import DataFrameGroupBy, SeriesGroupBy
    from pandas.core.resample import Resampler
    from pandas.core.window import Expanding, ExponentialMovingWindow, Rolling
    listing = Listing()
    list(listing.module(pd, names=[n for n in dir(pd) if not n.startswith("_") and n not in ("annotations", "pandas", "compat", "core", "testing", "util")]))
    list(listing.module(importlib.import_module("pandas.api.types")))
    for name in ("DataFrame", "Series", "Index", "MultiIndex", "DatetimeIndex", "Categorical", "Timestamp", "Timedelta", "ExcelFile", "HDFStore"):
        listing.members(getattr(pd, name), f"pandas.{name}")
    frame, dates = pd.DataFrame({"a": [1, 2]}), pd.DataFrame({"a": [1, 2]}, index=pd.date_range("2020", periods=2))
    listing.members(DataFrameGroupBy, "pandas.core.groupby.DataFrameGroupBy")
    listing.members(SeriesGroupBy, "pandas.core.groupby.SeriesGroupBy")
    listing.members(Resampler, "pandas.core.resample.Resampler")
    for window in (Rolling, Expanding, ExponentialMovingWindow): listing.members(window, f"pandas.core.window.{window.__name__}")
    listing.members(type(pd.Series(["a"]).str), "pandas.Series.str")
    listing.members(type(dates.index.to_series().dt), "pandas.Series.dt")
    listing.members(type(pd.Series(["a"]).astype("category").cat), "pandas.Series.cat")
    return "pandas", pd.__version__, listing


def numpy():
    import numpy as np
    listing = Listing()
    list(listing.module(np, names=[n for n in np.__all__ if not n.startswith("_")]))
    list(listing.module(importlib.import_module("numpy.linalg"), names=[n for n in dir(np.linalg) if not n.startswith("_") and callable(getattr(np.linalg, n))]))
    list(listing.module(importlib.import_module("numpy.random")))
    listing.members(np.ndarray, "numpy.ndarray")
    listing.members(np.random.Generator, "numpy.random.Generator")
    return "NumPy", np.__version__, listing


def xgboost():
    import xgboost as xgb
    listing = Listing()
    kind = lambda type_: getattr(type_, "_estimator_type", None)
    for name, type_ in listing.module(xgb, kind, names=[n for n in dir(xgb) if n[0] != "_" and n in xgb.__all__]): listing.members(type_, name, METHODS)
    return "XGBoost", xgb.__version__, listing


def statsmodels():
    import statsmodels, statsmodels.api as sm
    listing = Listing()
    for path in ("statsmodels.api", "statsmodels.formula.api", "statsmodels.tsa.api"):
        module = importlib.import_module(path)
        for name, type_ in listing.module(module):
            if hasattr(type_, "fit"): listing.members(type_, name, re.compile("fit(_regularized)?|predict|from_formula"))
    return "statsmodels", statsmodels.__version__.split("+")[0], listing


LIBRARIES = {"sklearn": sklearn, "pandas": pandas, "numpy": numpy, "xgboost": xgboost, "statsmodels": statsmodels}


def there(name):
    """Whether a dotted name leads to something, through modules and attributes."""
    parts = name.split(".")
    for at in range(len(parts), 0, -1):
        try: value = importlib.import_module(".".join(parts[:at]))
        except Exception: continue
        for part in parts[at:]:
            try: value = getattr(value, part)
            except Exception: return False
        return True
    return False


def contradictions(library, version):
    """What the table of other versions says of this library and the installed version shows to be wrong."""
    number = lambda text: [int(part) for part in text.split(".")[:3] if part.isdigit()]
    for line in (FOLDER / "other-versions.tsv").read_text(encoding="utf8").splitlines():
        name, when, at, *_ = [*line.split("\t"), "", ""]
        if line.startswith("#") or name.split(".")[0] != library: continue
        expected = (number(version) < number(at)) == (when == "until")
        if there(name) != expected: yield f"{name} {when} {at}: {library} {version} {'has' if not expected else 'has not'} got it"


def main(arguments):
    check, code = "--check" in arguments, 0
    for library in [a for a in arguments if not a.startswith("-")] or LIBRARIES:
        title, version, listing = LIBRARIES[library]()
        text = f"# Generated by build/knowledge/libraries.py from {title} {version}: change that, not this.\n" + "".join(line + "\n" for line in sorted(listing.lines))
        path = FOLDER / f"{library}.tsv"
        if not check:
            path.write_text(text, encoding="utf8")
            print(f"{library} {version}: {len(listing.lines)} lines")
            continue
        old = path.read_text(encoding="utf8")
        if old.splitlines()[0] != text.splitlines()[0]:
            print(f"{library}: {title} {version} is installed, the list says {old.splitlines()[0]}")
            code = code or 3
            continue
        if old != text:
            sys.stdout.writelines(difflib.unified_diff(old.splitlines(True), text.splitlines(True), str(path), "now"))
            code = 1
        for line in contradictions(library, version): print(line); code = 1
    return code


if __name__ == "__main__": sys.exit(main(sys.argv[1:]))
