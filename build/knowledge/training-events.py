#!/usr/bin/env python3
"""How many training events that a plain text search finds are models in the provenance document.

usage: training-events.py FOLDER... --documents FILE   (a provenance document a line)
       training-events.py FOLDER... --tool 'vamsa-gate'

A training event is a call in the text, not in a comment or string, of one of two kinds:
  x.fit(…), x.fit_predict(…), x.partial_fit(…), x.fit_generator(…), x.train(…), x.train_on_batch(…)
    where x is made of something that the script imports: Name(…).fit(…) or x = Name(…) somewhere before;
  cross_val_score(…), cross_val_predict(…), cross_validate(…), module.train(…), module.cv(…) by an imported name.
train() of a network that was made by from_pretrained only sets its mode, and cells that are written to a file do not run.
Transformers (their fit alone trains no model) are left out by the names of their classes. An event counts as found when a
model of the document has its fit call, or a call that leads to it, on one of the event's lines; with --documents, a model
of any document: a function that another script calls is trained there.
"""
import argparse, collections, io, json, os, re, shlex, subprocess, sys, tokenize

METHODS = {"fit", "fit_predict", "partial_fit", "fit_generator", "train", "train_on_batch"}
FUNCTIONS = {"cross_val_score", "cross_val_predict", "cross_validate", "train", "cv", "learning_curve", "validation_curve"}
TRANSFORMER = re.compile(
    r"(Scaler|Encoder|Imputer|Vectorizer|Binarizer|Normalizer|Transformer|Features|Generator|Tokenizer|Hasher|Mapper|"
    r"Discretizer|Discretiser|Remover|Indicator|Reweighing|LFR|Selector|SelectKBest|SelectPercentile|SelectFrom\w+|VarianceThreshold|"
    r"SMOTE\w*|ADASYN|\w+Sampler|PCA|SVD|NMF|FastICA|ICA|TSNE|Isomap|MDS|UMAP|LatentDirichletAllocation|FactorAnalysis|"
    r"RBM|Union|CountVec\w*|Embedding|SpectralEmbedding|LocallyLinearEmbedding|DictionaryLearning|Projection|RBFSampler|Nystroem|"
    r"AdditiveChi2Sampler|SparseCoder|Projector|TextVectorization|Normalization|StringLookup|Discretization)$")

def code_of(path):
    """[(cell or None, text)] of the code of a script or notebook."""
    data = open(path, encoding="utf8", errors="replace").read()
    if not path.endswith(".ipynb"): return [(None, data)]
    try: book = json.loads(data)
    except ValueError: return []
    cells = book.get("cells") or sum((sheet.get("cells", []) for sheet in book.get("worksheets", [])), [])
    found = []
    for number, cell in enumerate(cells, 1):
        if cell.get("cell_type") != "code": continue
        source = cell.get("source", cell.get("input", ""))
        text = "".join(source) if isinstance(source, list) else source
        if not re.match(r"\s*%%(writefile|file)\b", text): found.append((number, text))  # written to a file, not run
    return found

def tokens_of(text):
    """Tokens as (kind, text, line) as far as they can be read; magics and comments are gone."""
    lines = [line if not re.match(r"\s*[%!]", line) else re.match(r"\s*", line)[0] + "pass" for line in (text or "").split("\n")]
    found = []
    try:
        for t in tokenize.generate_tokens(io.StringIO("\n".join(lines) + "\n").readline):
            if t.type in (tokenize.NAME, tokenize.OP, tokenize.NUMBER, tokenize.STRING): found.append((t.type, t.string, t.start[0]))
    except (tokenize.TokenError, IndentationError, SyntaxError): pass
    return found

def closing(tokens, at):
    """Index of the bracket that closes the one at `at`."""
    depth = 0
    for i in range(at, len(tokens)):
        if tokens[i][1] in "([{": depth += 1
        elif tokens[i][1] in ")]}":
            depth -= 1
            if depth == 0: return i
    return len(tokens) - 1

def opening(tokens, at):
    depth = 0
    for i in range(at, -1, -1):
        if tokens[i][1] in ")]}": depth += 1
        elif tokens[i][1] in "([{":
            depth -= 1
            if depth == 0: return i
    return 0

def dotted(tokens, at):
    """The dotted name that ends at `at`, and where it begins."""
    parts = [tokens[at][1]]
    while at >= 2 and tokens[at - 1][1] == "." and tokens[at - 2][0] == tokenize.NAME:
        at -= 2
        parts.insert(0, tokens[at][1])
    return parts, at

def events(path):
    """[(cell, first line, last line, event, class)] of a script."""
    cells = [(cell, tokens_of(text)) for cell, text in code_of(path)]
    imported, made = {}, {}
    for _, tokens in cells:
        i = 0
        while i < len(tokens):
            if tokens[i][1] in ("import", "from") and (i == 0 or tokens[i - 1][1] != "."):
                line, text, j = tokens[i][2], [], i
                depth = 0
                while j < len(tokens) and (tokens[j][2] == line or depth > 0 or (j and tokens[j - 1][1] == ",")):
                    depth += tokens[j][1] == "("
                    depth -= tokens[j][1] == ")"
                    text.append(tokens[j][1]); j += 1
                source = "".join(text[1:text.index("import")]) if text[0] == "from" and "import" in text else ""
                names = text[text.index("import") + 1:] if "import" in text else []
                group = []
                for word in [*names, ","]:
                    if word in "()": continue
                    if word != ",": group.append(word); continue
                    if group:
                        bound = group[-1] if "as" in group else (group[0] if not source else group[-1])
                        real = "".join(group[:group.index("as")] if "as" in group else group)
                        imported[bound] = f"{source}.{real}" if source else real
                    group = []
                i = j
                continue
            i += 1
    found = []
    for cell, tokens in cells:
        for i, (kind, text, line) in enumerate(tokens):
            # x = Name(…)
            if kind == tokenize.NAME and i + 2 < len(tokens) and tokens[i + 1][1] == "=" and tokens[i + 2][0] == tokenize.NAME:
                j = i + 2
                while j + 2 < len(tokens) and tokens[j + 1][1] == ".": j += 2
                if j + 1 < len(tokens) and tokens[j + 1][1] == "(":
                    parts, _ = dotted(tokens, j)
                    end = closing(tokens, j + 1)
                    chained = end + 1 < len(tokens) and tokens[end + 1][1] == "." and tokens[min(end + 2, len(tokens) - 1)][1] not in METHODS
                    if parts[0] in imported and not chained: made[text] = ".".join([imported[parts[0]], *parts[1:]])
                    elif not chained and text not in ("X", "y"): made.pop(text, None)
            if kind != tokenize.NAME or i + 1 >= len(tokens) or tokens[i + 1][1] != "(": continue
            last = tokens[closing(tokens, i + 1)][2]
            if i and tokens[i - 1][1] in ("def", "class"): continue
            if i and tokens[i - 1][1] == ".":
                before = tokens[i - 2]
                if text in METHODS and before[0] == tokenize.NAME:
                    parts, start = dotted(tokens, i - 2)
                    if start and tokens[start - 1][1] == ".": continue
                    name = made.get(".".join(parts)) if len(parts) == 1 else None
                    if name is None and parts[0] in imported and text in FUNCTIONS: name = ".".join([imported[parts[0]], *parts[1:], text])
                    if name and name.endswith(".from_pretrained") and text == "train": name = None  # sets the mode of a network
                    if name: found.append((cell, tokens[start][2], last, text, name))
                elif text in METHODS and before[1] == ")":
                    left = opening(tokens, i - 2)
                    if left and tokens[left - 1][0] == tokenize.NAME:
                        parts, start = dotted(tokens, left - 1)
                        if parts[0] in imported and not (start and tokens[start - 1][1] == "."): found.append((cell, tokens[start][2], last, text, ".".join([imported[parts[0]], *parts[1:]])))
                elif text in FUNCTIONS:
                    parts, start = dotted(tokens, i)
                    if parts[0] in imported: found.append((cell, tokens[start][2], last, text, ".".join([imported[parts[0]], *parts[1:]])))
            elif text in FUNCTIONS and text in imported:
                found.append((cell, line, last, text, imported[text]))
    return [e for e in found if not TRANSFORMER.search(e[4]) and e[4].split(".")[0] not in ("unittest", "pytest")]

def places(model):
    for location in [model["location"], *model.get("callPath", [])]:
        path = os.path.abspath(location["path"])
        if "cell" in location: yield path, location["cell"], location["cellLine"], location["cellLine"] + location["endLine"] - location["startLine"]
        else: yield path, None, location["startLine"], location["endLine"]

def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("folders", nargs="+")
    parser.add_argument("--documents")
    parser.add_argument("--tool")
    parser.add_argument("--missed", action="store_true", help="print every event without a model")
    args = parser.parse_args()
    scripts = sorted(os.path.join(folder, name) for root in args.folders for folder, _, names in os.walk(root) for name in names if name.endswith((".py", ".ipynb")))
    documents = {}
    if args.documents:
        for line in open(args.documents, encoding="utf8"):
            row = json.loads(line)
            documents[row["path"]] = row["scripts"][0] if row.get("scripts") else None
    elsewhere = collections.defaultdict(list)
    for document in documents.values():
        for model in (document or {"models": []})["models"]:
            for path, *place in places(model): elsewhere[path].append(place)
    total = found = 0
    missed = collections.defaultdict(list)
    for script in scripts:
        wanted = events(script)
        if not wanted: continue
        if args.documents: document = documents.get(script)
        else:
            run = subprocess.run(shlex.split(args.tool) + ["provenance", script, "--format", "json"], capture_output=True)
            document = json.loads(run.stdout.decode("utf-8-sig"))["scripts"][0] if run.stdout else None
        have = [*elsewhere[os.path.abspath(script)], *(place for model in (document or {"models": []})["models"] for _, *place in places(model))]
        for cell, first, last, event, name in wanted:
            total += 1
            if any(c == cell and a <= last and first <= b for c, a, b in have): found += 1
            else: missed[name + " " + event].append((script, cell, first, (document or {}).get("status")))
    if args.missed:
        for name, at in sorted(missed.items(), key=lambda item: (-len(item[1]), item[0])):
            print(f"{len(at)} {name}")
            for script, cell, line, status in at[:6]: print(f"    {script}:{'' if cell is None else f'[{cell}]'}{line} {status}")
    print(json.dumps({"scripts": len(scripts), "events": total, "found": found, "percent": round(100 * found / max(1, total), 2)}))

if __name__ == "__main__": main()
