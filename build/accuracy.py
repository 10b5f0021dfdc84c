#!/usr/bin/env python3
"""How right `vamsa-gate provenance` is about scripts whose fits were labelled by running them.

    build/accuracy.py [--labels FILE] [--tool COMMAND] [--verbose]

FILE has a JSON object a line, {"script", "data": {file: columns}, "flat", "fits": [{"line", "features", "labels", "indirect"}]};
scripts lie relative to it. Where the labels come from is said in docs/accuracy.md. The columns of the data files are declared in a
policy, as a repository would; scripts whose files agree are analyzed together. A column counts by name; one that only chooses rows
or is a key ("indirect"), or is constant in the data ("flat"), is neither asked for nor held against the tool; where the data choose
among columns ("loose"), no feature is one too many. Prints a table, with
--verbose each fit that is wrong, and exits with 1 when the tool is less right than the project promises.
"""
import argparse, ast, collections, json, pathlib, shlex, subprocess, sys, tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
PROMISED = {"features, precision": 93, "features, recall": 99.5, "labels, precision": 93, "labels, recall": 99.5, "exact fits": 97}


def groups(rows):
    """Rows whose data files have the same columns wherever they have the same name."""
    found = []
    for row in rows:
        for data, members in found:
            if all(data.get(name, columns) == columns for name, columns in row["data"].items()):
                data.update(row["data"])
                members.append(row)
                break
        else:
            found.append((dict(row["data"]), [row]))
    return found


def policy(data):
    """Flow style of YAML is JSON."""
    datasets = [{"name": f"data{i}", "match": {"paths": [f"**/{name}"]}, "columns": data[name]} for i, name in enumerate(sorted(data))]
    return json.dumps({"version": 1, "datasets": datasets}, ensure_ascii=False)


def provenance(tool, folder, rows):
    """The models of each script, by its path as it was given."""
    models = {}
    for data, members in groups(rows):
        with tempfile.TemporaryDirectory() as temporary:
            file = pathlib.Path(temporary, "policy.yml")
            file.write_text(policy(data), encoding="utf8")
            run = subprocess.run(
                [*tool, "provenance", *[row["script"] for row in members], "--policy", str(file), "--format", "json"],
                cwd=folder, capture_output=True, text=True, encoding="utf8")
        if run.returncode != 0: sys.exit(f"{' '.join(tool)} ended with {run.returncode}: {run.stderr}")
        models.update((script["path"], script["models"]) for script in json.loads(run.stdout)["scripts"])
    return models


def lines_of(path, line):
    """The lines of the simple statement that begins or lies there: a label names one line of it."""
    spans = [(node.lineno, node.end_lineno) for node in ast.walk(ast.parse(path.read_bytes()))
             if isinstance(node, ast.stmt) and not hasattr(node, "body") and node.lineno <= line <= node.end_lineno]
    return max(spans, default=(line, line))


def judge(row, fit, models, path):
    """Counts for one labelled fit, and what is wrong about it."""
    first, last = lines_of(path, fit["line"])
    here = [model for model in models
            if any(place["path"] == row["script"] and place["startLine"] <= last and first <= place["endLine"]
                   for place in [model["location"], *model["callPath"]])]
    counts, wrong = collections.Counter(fits=1), []
    if not here: wrong.append("no model")
    if any(end["role"] == "feature" for model in here for end in model["open"]): wrong.append("open end")
    free = set(row.get("flat", [])) | set(fit.get("indirect", []))
    for role, truth in (("feature", fit["features"]), ("label", fit["labels"])):
        told = {column["column"]: column["derivation"] for model in here for column in model["columns"] if column["role"] == role}
        keyed = {name for name, derivation in told.items() if derivation == "keyed"}
        firm, truth = set(told) - keyed - free, set(truth) - free
        extra, missing = firm - truth, truth - firm - keyed
        if role == "feature" and row.get("loose"): extra = set()
        counts[role + "s", "hit"] += len(firm & truth)
        counts[role + "s", "extra"] += len(extra)
        counts[role + "s", "missing"] += len(missing)
        if extra or missing: wrong.append(f"{role} extra {sorted(extra)} missing {sorted(missing)}")
    counts["exact"] = not wrong
    return counts, wrong


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--labels", type=pathlib.Path, default=ROOT / "tests/accuracy/labels.jsonl")
    arguments.add_argument("--tool", type=shlex.split, default=[str(ROOT / "artifacts/bin/Vamsa.Gate.Cli/release/vamsa-gate")])
    arguments.add_argument("--verbose", action="store_true")
    given = arguments.parse_args()
    folder = given.labels.resolve().parent
    rows = [json.loads(line) for line in given.labels.read_text(encoding="utf8").splitlines()]
    models = provenance(given.tool, folder, rows)
    total = collections.Counter()
    for row in rows:
        for fit in row["fits"]:
            counts, wrong = judge(row, fit, models[row["script"]], folder / row["script"])
            total.update(counts)
            if given.verbose and wrong: print(f"{row['script']}:{fit['line']}: {'; '.join(wrong)}")

    figures = {"exact fits": 100 * total["exact"] / total["fits"]}
    for role in ("features", "labels"):
        hit = total[role, "hit"]
        figures[f"{role}, precision"] = 100 * hit / max(1, hit + total[role, "extra"])
        figures[f"{role}, recall"] = 100 * hit / max(1, hit + total[role, "missing"])
    print(f"{len(rows)} scripts, {total['fits']} fits")
    for name, least in PROMISED.items(): print(f"{name}: {figures[name]:.2f} %, promised {least} %")
    sys.exit(any(figures[name] < least for name, least in PROMISED.items()))


if __name__ == "__main__":
    main()
