"""Runs queries in SQLite and says what their columns are called and which source columns each depends on.

A source column stands behind an output when another draw of its values changes that output's values, whatever their order.
Input (a file) and output are JSON:
{"tables": {name: [column]}, "queries": [sql]} -> [{"names": [..], "behind": [[..]]} | {"error": ..}]
"""
import json
import random
import sqlite3
import sys

ROWS = 12
DRAWS = 10


def draw(rng):
    return [rng.randint(1, 8) for _ in range(ROWS)]


def database(tables, values):
    connection = sqlite3.connect(":memory:")
    for name, columns in tables.items():
        connection.execute("CREATE TABLE %s (%s)" % (name, ", ".join(columns)))
        rows = list(zip(*(values[name, column] for column in columns)))
        connection.executemany("INSERT INTO %s VALUES (%s)" % (name, ", ".join("?" * len(columns))), rows)
    return connection


def outputs(connection, query):
    cursor = connection.execute(query)
    names = [column[0] for column in cursor.description]
    rows = cursor.fetchmany(5000)
    return names, [sorted(str(row[i]) for row in rows) for i in range(len(names))]


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        given = json.load(file)
    tables = given["tables"]
    results = [{} for _ in given["queries"]]
    for number in range(DRAWS):
        rng = random.Random(number)
        values = {(table, column): draw(rng) for table in tables for column in tables[table]}
        base = database(tables, values)
        changed = {key: database(tables, {**values, key: draw(rng)}) for key in values}
        for query, result in zip(given["queries"], results):
            if "error" in result:
                continue
            try:
                result["names"], before = outputs(base, query)
                behind = result.setdefault("behind", [set() for _ in before])
                for key, connection in changed.items():
                    _, after = outputs(connection, query)
                    for seen, one, other in zip(behind, before, after):
                        if one != other:
                            seen.add("%s.%s" % key)
            except sqlite3.Error as error:
                result["error"] = str(error)
    json.dump(results, sys.stdout, default=sorted)


main()
