#!/usr/bin/env python3
"""Holds the cases of tests/cases/entries against the real libraries.

    python3 build/knowledge/entries.py [--more] [CASE.py...]

Runs each script on a small table that is made up for its '#: people.csv [age, ...]' line, then once more for each column
with other values in it: what a result's values depend on is what changed. A line is written, and the exit code is 1, when

- the x.columns beside the script does not name the columns of a frame or series as the library does,
- a column that changes a result is not among those that x.columns says it comes from,
- a line of the script fails;
  '# until 1.2', '# since 2.0' or '# needs a screen' behind it says why it may.

A line that ends in '# but …' knowingly says something else.

With --more also what x.columns names beyond that, which is no error: a join may well not use what it could. Without
arguments all cases whose libraries are installed; exit 3 when that is none, or a library is of another version than the
list of its names.
"""
import ast, hashlib, importlib.util, os, pathlib, re, sys, tempfile, warnings

warnings.filterwarnings("ignore")
os.environ.setdefault("MPLBACKEND", "Agg")
os.environ.setdefault("OMP_NUM_THREADS", "1")  # threads that wait for each other cost more than they save
CASES = pathlib.Path(__file__).resolve().parents[2] / "tests/cases/entries"
LISTS = CASES.parents[1] / "Vamsa.Gate.Tests/Knowledge/Libraries"
ROWS = 40
HEADER = re.compile(r"^#: (\S+) \[([^\]]+)\]", re.MULTILINE)
# Columns of which the values are no numbers; of most others they are whole.
WORDS = {"sex": ["f", "m"], "city": ["Bern", "Oslo", "Rome"], "name": ["Ann Lee", "Bob Ray", "Cy Dow", "Di Fox"],
         "target": [0, 1], "kind": [0, 1, 2], "code": ["a1", "b2", "c3"]}


def values(column, seed):
    """Made up, the same for the same seed; the name says the type."""
    import numpy
    random = numpy.random.RandomState(int(hashlib.md5(f"{column}{seed}".encode()).hexdigest()[:8], 16))
    if column in WORDS: return [WORDS[column][i] for i in random.permutation([i % len(WORDS[column]) for i in range(ROWS)])]
    if column in ("born", "seen", "day"): return [f"{1960 + int(a)}-0{1 + int(b)}-1{int(c)} 0{int(c)}:30:00" for a, b, c in random.randint(0, 9, (ROWS, 3))]
    if column == "id": return [1000 + int(i) for i in random.permutation(ROWS)]
    return [round(float(x), 3) for x in random.uniform(1, 90, ROWS)] if column in ("income", "height", "score") else [int(x) for x in random.randint(18, 90, ROWS)]


def write(folder, headers, changed):
    import pandas
    for file, columns in headers:
        frame = {c: values(c, seed=1 if (file, c) == changed else 0) for c in columns}
        path = pathlib.Path(folder, file)
        pandas.DataFrame(frame).to_csv(path, index=False)


def digest(value, depth=0):
    """Values as text that two runs can compare."""
    import numpy, pandas
    if depth > 6: return "deep"
    if value is None or isinstance(value, (str, bytes, bool, int)): return repr(value)
    if isinstance(value, (float, numpy.floating)): return f"{value:.6g}"
    if isinstance(value, complex): return f"{value:.6g}"
    if isinstance(value, pandas.DataFrame): return digest([value.iloc[:, i] for i in range(value.shape[1])], depth + 1)
    if isinstance(value, pandas.Series): return digest(value.tolist(), depth + 1)
    if isinstance(value, pandas.Index): return digest(value.tolist(), depth + 1)
    if type(value).__module__.startswith("scipy.sparse"): return digest(value.toarray(), depth + 1)
    if isinstance(value, numpy.ndarray) or (type(value).__module__.startswith("pandas.core.arrays") and hasattr(value, "tolist")): return digest(value.tolist(), depth + 1)
    if isinstance(value, numpy.generic): return digest(value.item(), depth + 1)
    if isinstance(value, dict): return "{" + ",".join(f"{digest(k, depth + 1)}:{digest(v, depth + 1)}" for k, v in value.items()) + "}"
    if isinstance(value, (list, tuple)): return "[" + ",".join(digest(v, depth + 1) for v in value) + "]"
    if isinstance(value, (set, frozenset)): return "{" + ",".join(sorted(digest(v, depth + 1) for v in value)) + "}"
    if type(value).__module__.startswith(("pandas._libs", "datetime")): return str(value)
    return "?"


def look(value):
    """(shape, [(label, digest)]) of a result, a column each when it has columns."""
    import numpy, pandas
    if isinstance(value, pandas.DataFrame):
        return "frame", [(label(c), digest(value.iloc[:, i])) for i, c in enumerate(value.columns)]
    if isinstance(value, pandas.Series): return "series", [(label(value.name), digest(value))]
    if isinstance(value, pandas.Index): return "index", [(None, digest(value))]
    if isinstance(value, numpy.ndarray) or type(value).__module__.startswith("scipy.sparse") or (type(value).__module__.startswith("pandas.core.arrays") and hasattr(value, "tolist")): return "array", [(None, digest(value))]
    if isinstance(value, (list, tuple, dict, set)): return "several", [(None, digest(value))]
    return "one", [(None, digest(value))]


def label(name): return None if name is None else name if isinstance(name, str) else repr(name).replace("'", "'")


def execute(path, folder):
    """What each name holds at the end, and the lines that failed."""
    import numpy, random
    source = path.read_text()
    lines, names, failed = source.splitlines(), {}, {}
    here = os.getcwd()
    os.chdir(folder)
    output, errors = sys.stdout, sys.stderr
    sys.stdout = sys.stderr = open(os.devnull, "w")
    try:
        for statement in ast.parse(source).body:
            numpy.random.seed(0)
            random.seed(0)
            try: exec(compile(ast.Module([statement], []), str(path), "exec"), names)
            except BaseException as error: failed[statement.lineno] = f"{type(error).__name__}: {error}".split("\n")[0]
    finally:
        os.chdir(here)
        sys.stdout.close()
        sys.stdout, sys.stderr = output, errors
    imported = any(re.search(r"import .*# (until|since|needs) ", lines[n - 1]) for n in failed)
    excused = {n: failed[n].startswith("NameError") and imported or re.search(r"# (until|since|needs) ", lines[n - 1]) or failed[n].startswith(("ImportError", "ModuleNotFoundError")) for n in failed}
    targets = [t.id for s in ast.parse(source).body if isinstance(s, ast.Assign) for target in s.targets for t in ast.walk(target) if isinstance(t, ast.Name) and isinstance(t.ctx, ast.Store)]
    return {n: look(names[n]) for n in dict.fromkeys(targets) if n in names}, {n: e for n, e in failed.items() if not excused[n]}


def parts(text, separator=","):
    """Split where no bracket or quote is open."""
    found, depth, start = [], 0, 0
    for i, c in enumerate(text):
        if c in "([{": depth += 1
        elif c in ")]}": depth -= 1
        elif c == separator and depth == 0: found.append(text[start:i].strip()); start = i + 1
    return found + [text[start:].strip()]


WORD = re.compile(r"(?<![\w'])[A-Za-z_][\w.]*")


def expected(path):
    """{name: (shape, [(label, sources)], sources of all)}"""
    result = {}
    for line in path.read_text().splitlines():
        name, _, rest = line.partition(": ")
        if not name.isidentifier(): continue
        shape, _, columns = rest.partition(" ")
        table = shape in ("frame", "series", "array", "index", "scalar", "row", "groups", "any")
        beyond = parts(columns, ";") if table else [""]
        common = set(WORD.findall(" ".join(beyond[1:])))
        listed = []
        for column in filter(None, parts(beyond[0])) if table else []:
            title, equal, origins = column.rpartition("=")
            if not equal: title = origins = column.rstrip("?…")
            listed.append((title, set(WORD.findall(origins)) | common, column[-1] in "?…" or "*" in title or title in ("_", "")))
        result[name] = (shape if table else "other", listed, set(WORD.findall(rest)))
    return result


def check(path, more):
    headers = [(file, [c.strip() for c in columns.split(",")]) for file, columns in HEADER.findall(path.read_text())]
    known = set(re.findall(r"^(\w+) = .*  # but ", path.read_text(), re.MULTILINE))
    said = expected(path.with_suffix(".columns"))
    problems = []
    with tempfile.TemporaryDirectory() as folder:
        write(folder, headers, None)
        before, failed = execute(path, folder)
        problems += [f"{path.name}:{line}: {error}" for line, error in failed.items()]
        depends = {}
        for file, columns in headers:
            # A column that the script never names is in its results only with all the others.
            for column in (c for c in columns if path.read_text().count(c) > 1):
                write(folder, headers, (file, column))
                after, _ = execute(path, folder)
                for name, (shape, results) in before.items():
                    if name not in after: continue
                    other = after[name][1]
                    for i, (title, text) in enumerate(results):
                        if i >= len(other) or (title, text) != other[i]: depends.setdefault((name, i), set()).add(column)
                write(folder, headers, None)
    for name, (shape, results) in before.items():
        if name not in said or name in known: continue
        ours, columns, everything = said[name]
        exact = bool(columns) and not any(loose for _, _, loose in columns)
        fits = (shape, "any", *(("row", "array") if shape == "series" else ()))
        if shape in ("frame", "series") and ours not in fits and (ours != "other" or any(depends.get((name, i)) for i in range(len(results)))): problems.append(f"{path.name}: {name} is a {shape} [{', '.join(str(t) for t, _ in results)}], not {ours}")
        elif shape == "frame" and ours in ("frame", "any") and exact and [t for t, _ in results] != [t for t, _, _ in columns]:
            problems.append(f"{path.name}: {name} has the columns {', '.join(str(t) for t, _ in results)}, not {', '.join(t for t, _, _ in columns)}")
        elif shape == ours == "series" and columns and columns[0][0] != "_" and results[0][0] is not None and results[0][0] != columns[0][0]:
            problems.append(f"{path.name}: {name} is called {results[0][0]}, not {columns[0][0]}")
        aligned = shape == "frame" and exact and len(results) == len(columns)
        for i, (title, _) in enumerate(results):
            sources = columns[i][1] if aligned else everything
            changed = depends.get((name, i), set())
            if changed - sources: problems.append(f"{path.name}: {name}{'' if title is None else f'[{title}]'} comes from {', '.join(sorted(changed - sources))} too")
            elif more and aligned and sources - changed: problems.append(f"{path.name}: {name}[{title}] does not show that it comes from {', '.join(sorted(sources - changed))}")
    return problems


def imports(path):
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import): yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module: yield node.module


def runs(path):
    try: return HEADER.search(path.read_text()) is not None and all(importlib.util.find_spec(name.split(".")[0]) for name in imports(path))
    except (ImportError, ValueError): return False


def other_version(cases):
    """Libraries whose installed version is not the one that the stubs were checked against."""
    for library in sorted({name.split(".")[0] for path in cases for name in imports(path)}):
        listed = LISTS / f"{library}.tsv"
        if not listed.exists(): continue
        expected = re.search(r"from \S+ (\S+):", listed.read_text().split("\n")[0])[1]
        version = importlib.import_module(library).__version__.split("+")[0]
        if version != expected: yield f"{library} is {version}, not {expected}"


def main(arguments):
    more = "--more" in arguments
    chosen = [pathlib.Path(a).resolve() for a in arguments if a != "--more"]
    cases = [path for path in chosen or sorted(CASES.rglob("*.py")) if runs(path)]
    if not cases:
        print("no library of a case is installed")
        return 3
    if others := list(other_version(cases)):
        print("; ".join(others))
        return 3
    problems = [problem for path in cases for problem in check(path, more)]
    print("\n".join(problems) if problems else f"{len(cases)} cases")
    return 1 if problems else 0


if __name__ == "__main__": sys.exit(main(sys.argv[1:]))
