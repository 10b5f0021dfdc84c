namespace Vamsa.Gate.Tests.Sql;

/// <summary>
/// Queries that SQLite runs, over the tables <c>p(id, a, b, g)</c>, <c>q(id, c, d)</c> and <c>r(g, e)</c>. What hides a column
/// from an output for certain (<c>COUNT(a)</c>, <c>a - a</c>) is not made, so that a change of the column can be seen.
/// </summary>
internal sealed class RandomQuery(int seed)
{
    public static readonly IReadOnlyDictionary<string, string[]> Tables = new Dictionary<string, string[]>
    {
        ["p"] = ["id", "a", "b", "g"], ["q"] = ["id", "c", "d"], ["r"] = ["g", "e"],
    };

    private readonly Random _random = new(seed);
    private int _names;

    public string Make()
    {
        _names = 0;
        return Pick(8) switch
        {
            0 => $"WITH v AS ({Select(1)}) SELECT * FROM v",
            1 => $"WITH v AS ({Select(1)}), w AS (SELECT * FROM v) SELECT * FROM w",
            2 => $"{One("p", "a")} UNION ALL {One("q", "c")}",
            3 => $"{One("p", "b")} {Of("INTERSECT", "EXCEPT", "UNION")} {One("q", "d")}",
            4 => $"WITH RECURSIVE n(x, y) AS (SELECT a, b FROM p UNION ALL SELECT x + 1, y FROM n WHERE x < 6) SELECT {Of("x", "y AS z", "x + y", "*")} FROM n",
            5 => $"SELECT x.* FROM ({Select(1)}) AS x",
            _ => Select(0),
        };
    }

    private string One(string table, string column) => $"SELECT {column}{Of("", " AS v", " + 1 AS v")} FROM {table}{(Pick(3) == 0 ? $" WHERE {column} > {1 + Pick(3)}" : "")}";

    private string Select(int depth)
    {
        var (from, columns) = From(depth);
        if (Pick(4) == 0) return Grouped(from, columns);
        if (Pick(8) == 0) return $"SELECT {(Pick(2) == 0 || !columns[0].Contains('.', StringComparison.Ordinal) ? "*" : $"{columns[0].Split('.')[0]}.*")} FROM {from}{Where(columns)}{Order(columns)}";
        var items = Enumerable.Range(0, 1 + Pick(3)).Select(_ => Item(columns));
        return $"SELECT {string.Join(", ", items)} FROM {from}{Where(columns)}{Order(columns)}";
    }

    private string Grouped(string from, string[] columns)
    {
        var key = Any(columns);
        var value = Any(columns);
        var aggregate = Of($"SUM({value})", $"MAX({value})", $"AVG({value} + 1)", $"GROUP_CONCAT({value})", $"TOTAL({value})", "COUNT(*)");
        var having = Pick(3) == 0 ? $" HAVING MAX({Any(columns)}) > {2 + Pick(4)}" : "";
        return $"SELECT {key}, {aggregate}{Of("", $" AS {Fresh("n")}")} FROM {from}{Where(columns)} GROUP BY {Of(key, "1")}{having}";
    }

    private (string From, string[] Columns) From(int depth)
    {
        switch (Pick(depth > 1 ? 3 : 8))
        {
            case 0: return ("p", ["p.id", "p.a", "p.b", "p.g"]);
            case 1: return ("q AS k", ["k.id", "k.c", "k.d"]);
            case 2: return ("r", ["r.g", "r.e"]);
            case 3: return ($"p {Of("JOIN", "LEFT JOIN", "INNER JOIN", "LEFT OUTER JOIN")} q ON p.id = q.{Of("id", "c")}", ["p.a", "p.b", "q.c", "q.d"]);
            case 4: return ($"p {Of("JOIN", "LEFT JOIN")} q USING (id)", ["id", "p.a", "p.b", "q.c", "d"]);
            case 5: return ("p NATURAL JOIN r", ["g", "a", "r.e", "p.id"]);
            case 6: return ("q, r AS s", ["q.c", "s.e", "q.d"]);
            default:
                var name = Fresh("x");
                return ($"(SELECT a + b AS {name}a, g, id FROM p{Of("", " WHERE b > 2")}) AS {name}", [$"{name}.{name}a", $"{name}.g", $"{name}.id"]);
        }
    }

    private string Item(string[] columns)
    {
        var (x, y) = (Any(columns), Any(columns));
        return Pick(10) switch
        {
            0 => x,
            1 => $"{x} AS {Fresh("c")}",
            2 => $"{x} + 2 * {y}",
            3 => $"CASE WHEN {x} > 5 THEN {y} ELSE 0 END AS {Fresh("c")}",
            4 => $"COALESCE({x}, 0) AS {Fresh("c")}",
            5 => $"CAST({x} AS TEXT) || '-' || {y} AS {Fresh("c")}",
            6 => $"SUM({x}) OVER (PARTITION BY {y}) AS {Fresh("c")}",
            7 when x.Contains('.', StringComparison.Ordinal) => $"(SELECT SUM(z.e) FROM r AS z WHERE z.g > {x}) AS {Fresh("c")}",
            8 when !x.EndsWith('c') => $"{x} IN (SELECT c FROM q WHERE d > 4) AS {Fresh("c")}",
            _ => x,
        };
    }

    private string Where(string[] columns) => Pick(6) switch
    {
        0 => $" WHERE {Any(columns)} > {1 + Pick(4)}",
        1 => $" WHERE {Any(columns)} BETWEEN 2 AND 6 AND NOT {Any(columns)} = 3",
        2 => $" WHERE {Any(columns)} IN (SELECT e FROM r WHERE g < 6)",
        3 => $" WHERE EXISTS (SELECT 1 FROM r AS z WHERE z.e = {Any(columns)})",
        _ => "",
    };

    private string Order(string[] columns) => Pick(4) == 0 ? $" ORDER BY {Any(columns)} DESC" : "";

    private string Fresh(string head) => $"{head}{++_names}";

    private string Any(string[] columns) => columns[Pick(columns.Length)];

    private string Of(params string[] choices) => choices[Pick(choices.Length)];

    private int Pick(int count) => _random.Next(count);
}
