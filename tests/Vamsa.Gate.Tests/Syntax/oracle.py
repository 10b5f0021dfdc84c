"""CPython's tree of a file, in the form of SyntaxDump: one node a line.

    python3 oracle.py hashes OUT FILE...   for each file its path and the SHA-256 of its dump, or 'rejected'
    python3 oracle.py dump FILE            the dump itself
"""
import ast
import gc
import hashlib
import os
import sys
import warnings
from json.encoder import encode_basestring_ascii as quote

PLACES_IN_F_STRINGS = sys.version_info >= (3, 12)
LEFT_OUT = {"ctx", "type_ignores", "type_comment"}
WITHOUT_PLACE = (ast.arguments, ast.comprehension, ast.withitem, getattr(ast, "match_case", ast.withitem))


def constant(value):
    if value is None or value is True or value is False:
        return str(value)
    if value is ...:
        return "..."
    if isinstance(value, int):
        return str(value) if value.bit_length() <= 64 else hex(value)
    if isinstance(value, float):
        return repr(value)
    if isinstance(value, complex):
        return repr(value.imag) + "j"
    if isinstance(value, bytes):
        return "b" + quote(value.decode("latin-1"))
    return quote(value)


def scalar(value):
    if isinstance(value, str):
        return quote(value)
    if isinstance(value, ast.AST):  # an operator
        return type(value).__name__
    if isinstance(value, list):
        if isinstance(value[0], ast.AST):
            return "[" + ",".join([type(v).__name__ for v in value]) + "]"
        return "[" + ",".join([quote(v) for v in value]) + "]"
    return str(value)


VALUES = {"op", "ops", "id", "attr", "name", "arg", "asname", "module", "level", "conversion", "simple", "is_async",
          "kwd_attrs", "rest", "kind", "str"}
SHAPES = {}


def shape(kind):
    """Name and place of a node, which of its fields are values, which are nodes."""
    values, nodes = [], []
    for field in kind._fields:
        if field in LEFT_OUT:
            continue
        is_value = (
            field in VALUES
            or (field == "names" and kind in (ast.Global, ast.Nonlocal))
            or (field == "value" and kind in (ast.Constant, getattr(ast, "MatchSingleton", None)))
        )
        if field == "name" and kind.__name__ == "TypeAlias":
            is_value = False
        (values if is_value else nodes).append(field)
    found = SHAPES[kind] = (": " + kind.__name__, not issubclass(kind, WITHOUT_PLACE), values, nodes)
    return found


def write(out, field, node, margin, places):
    kind = node.__class__
    name, has_place, values, nodes = SHAPES.get(kind) or shape(kind)
    line = margin + field + name
    if places and has_place:
        line += f" {node.lineno}:{node.col_offset}-{node.end_lineno}:{node.end_col_offset}"
    for name in values:
        value = getattr(node, name, None)
        if name == "value":
            line += " value=" + constant(value)
        elif value is not None and value != []:
            line += " " + name + "=" + scalar(value)
    out.append(line)
    if not PLACES_IN_F_STRINGS and kind is ast.JoinedStr:
        places = False
    if not nodes:
        return
    margin += " "
    for name in nodes:
        value = getattr(node, name, None)
        if value is None:
            continue
        if value.__class__ is list:
            for item in value:
                if item is None:
                    out.append(margin + name + ": None")
                elif kind is ast.JoinedStr and item.__class__ is ast.Constant and item.value == "":
                    continue  # 3.12.0 to 3.12.3 left these in format specs
                else:
                    write(out, name, item, margin, places)
        else:
            write(out, name, value, margin, places)


def dump(path):
    with open(path, "rb") as file:
        source = file.read()
    tree = ast.parse(source)
    out = ["Module"]
    for statement in tree.body:
        write(out, "body", statement, " ", True)
    return "\n".join(out) + "\n"


def hashed(path):
    try:
        return path + "\t" + hashlib.sha256(dump(path).encode("ascii")).hexdigest()
    except (SyntaxError, ValueError, RecursionError, MemoryError) as e:
        return path + "\trejected " + type(e).__name__


def main():
    sys.setrecursionlimit(100000)
    gc.disable()  # a process reads some hundred files and ends
    if hasattr(sys, "set_int_max_str_digits"):
        sys.set_int_max_str_digits(0)
    warnings.simplefilter("ignore")
    if sys.argv[1] == "dump":
        sys.stdout.write(dump(sys.argv[2]))
        return
    paths = sys.argv[3:]
    if len(paths) == 1 and os.path.isfile(paths[0]) and paths[0].endswith(".list"):
        with open(paths[0], encoding="utf-8") as file:
            paths = file.read().split("\n")
    from multiprocessing import Pool
    with Pool(maxtasksperchild=8) as pool, open(sys.argv[2], "w", encoding="utf-8") as out:
        out.write("python\t%d.%d\t%d\n" % (sys.version_info[:2] + (PLACES_IN_F_STRINGS,)))
        for line in pool.imap(hashed, [p for p in paths if p], chunksize=16):
            out.write(line + "\n")


main()
