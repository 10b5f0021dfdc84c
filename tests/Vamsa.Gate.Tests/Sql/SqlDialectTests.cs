namespace Vamsa.Gate.Tests.Sql;

/// <summary>One case for each quirk of a dialect: what it writes its own way names the same columns.</summary>
public sealed class SqlDialectTests
{
    [Theory]

    // Names.
    [InlineData("SELECT `order id`, `t`.`a` FROM `t`", "order id: t.order id; a: t.a")]
    [InlineData("SELECT [Order Date], t.[a] FROM [dbo].[t] AS t", "Order Date: dbo.t.Order Date; a: dbo.t.a")]
    [InlineData("SELECT \"Order Date\", t.\"a\" AS \"b\" FROM \"t\"", "Order Date: t.Order Date; b: t.a")]
    [InlineData("SELECT a FROM t WHERE name = \"new\"", "a: t.a | filter t.name")]
    [InlineData("SELECT a FROM t WHERE name IN (\"new\", \"old, but good\")", "a: t.a | filter t.name")]
    [InlineData("SELECT a FROM `my-project.sales.orders_*`", "a: my-project.sales.orders_*.a")]
    [InlineData("SELECT o.a FROM my-project.sales.orders o", "a: my-project.sales.orders.a")]
    [InlineData("SELECT a FROM db..t", "a: db..t.a")]
    [InlineData("SELECT a AS größe, b AS 名前 FROM t", "größe: t.a; 名前: t.b")]
    [InlineData("SELECT a FROM 2020_sales", "a: 2020_sales.a")]

    // Values that come later.
    [InlineData("SELECT a FROM t WHERE b = %s AND c > %(low)s", "a: t.a | filter t.b, t.c")]
    [InlineData("SELECT a FROM t WHERE b = :id AND c IN (:x, :y)", "a: t.a | filter t.b, t.c")]
    [InlineData("SELECT a FROM t WHERE b = ? AND c = @p AND d = $1", "a: t.a | filter t.b, t.c, t.d")]
    [InlineData("SELECT a FROM t WHERE b = {} AND c = {low} AND d = '{name}'", "a: t.a | filter t.b, t.c, t.d")]
    [InlineData("SELECT a, {{ dbt_column }} FROM {{ ref('orders') }}", "a: ….a; *: ….*")]
    [InlineData("SELECT a {% if full %}, b{% endif %} {# both #} FROM t", "a: t.a; b: t.b")]
    [InlineData("SELECT a FROM ${schema}.t", "a: ….t.a")]
    [InlineData("SELECT a % 2 AS odd, a %b AS rest FROM t", "odd: t.a; rest: t.a~derived, t.b~derived")]

    // Texts, numbers, comments.
    [InlineData("SELECT a, 'it''s' AS s, 'it\\'s, FROM x' AS u FROM t", "a: t.a; s: ; u: ")]
    [InlineData("SELECT a, 'C:\\' AS path, b FROM t", "a: t.a; path: ; b: t.b")]
    [InlineData("SELECT a, r'\\d', N'x', $$it's, b$$ AS c FROM t", "a: t.a; ?: ; ?: ; c: ")]
    [InlineData("SELECT a -- , b\n, c /* , d */ FROM t # , e\nWHERE f", "a: t.a; c: t.c | filter t.f")]
    [InlineData("SELECT 1e5 AS x, .5 AS y, 0xFF AS z, 10L AS w, a FROM t", "x: ; y: ; z: ; w: ; a: t.a")]
    [InlineData("SELECT a FROM #temp", "a: #temp.a")]

    // Casts and types.
    [InlineData("SELECT a::int, b::numeric(10, 2) AS c, d::timestamp with time zone AS e, f::text[] FROM t", "a: t.a; c: t.b; e: t.d; f: t.f")]
    [InlineData("SELECT CAST(a AS STRUCT<x INT64, y STRING>) AS b, TRY_CAST(c AS int) AS d FROM t", "b: t.a; d: t.c")]
    [InlineData("SELECT DATE '2024-01-01' AS d, TIMESTAMP '2024-01-01' AS s, INTERVAL '1 day' AS i, a + INTERVAL 3 MONTH AS m FROM t", "d: ; s: ; i: ; m: t.a")]
    [InlineData("SELECT a AT TIME ZONE 'UTC' AS b, c COLLATE \"de_DE\" AS d FROM t", "b: t.a; d: t.c")]

    // Functions with words among their arguments.
    [InlineData("SELECT EXTRACT(YEAR FROM d) AS y, DATEDIFF(day, a, b) AS n, DATE_TRUNC(c, MONTH) AS m, date_part('year', e) AS p FROM t",
        "y: t.d; n: t.a~derived, t.b~derived; m: t.c; p: t.e")]
    [InlineData("SELECT TRIM(BOTH ' ' FROM a) AS b, SUBSTRING(c FROM 1 FOR 2) AS d, POSITION('x' IN e) AS f FROM t", "b: t.a; d: t.c; f: t.e")]
    [InlineData("SELECT LEFT(a, 3) AS b, REPLACE(c, 'x', 'y') AS d, IF(e > 1, f, g) AS h FROM t", "b: t.a; d: t.c; h: t.e~derived, t.f~derived, t.g~derived")]
    [InlineData("SELECT STRING_AGG(a, ',' ORDER BY b) AS s, GROUP_CONCAT(DISTINCT c ORDER BY d SEPARATOR ';') AS g FROM t",
        "s: t.a~derived, t.b~keyed; g: t.c~derived, t.d~keyed")]
    [InlineData("SELECT PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY a) AS median FROM t", "median: t.a~derived")]
    [InlineData("SELECT CURRENT_DATE AS d, CURRENT_TIMESTAMP AS s, a IS NOT DISTINCT FROM b AS c FROM t", "d: ; s: ; c: t.a~derived, t.b~derived")]
    [InlineData("SELECT COUNT_IF(a > 1) AS n, ANY_VALUE(b) AS v, APPROX_QUANTILES(c, 4)[OFFSET(2)] AS q FROM t", "n: t.a~derived; v: t.b~derived; q: t.c~derived")]

    // T-SQL.
    [InlineData("SELECT TOP 10 a, b FROM t ORDER BY c", "a: t.a; b: t.b | key t.c")]
    [InlineData("SELECT TOP (5) PERCENT WITH TIES total = a + b, c FROM t WITH (NOLOCK)", "total: t.a~derived, t.b~derived; c: t.c")]
    [InlineData("SET NOCOUNT ON\nDECLARE @d DATE = '2024-01-01'\nSELECT a FROM t WHERE day > @d", "a: t.a | filter t.day")]
    [InlineData("SELECT t.a, x.b FROM t CROSS APPLY (SELECT TOP 1 b FROM u WHERE u.id = t.id) x", "a: t.a; b: u.b | filter t.id, u.id")]
    [InlineData("SELECT a FROM t ORDER BY a OFFSET 10 ROWS FETCH NEXT 5 ROWS ONLY", "a: t.a | key t.a")]
    [InlineData("SELECT a INTO #x FROM t", "nothing")]

    // MySQL, SQLite, Oracle.
    [InlineData("SELECT SQL_CALC_FOUND_ROWS a FROM t STRAIGHT_JOIN u ON t.id = u.id LIMIT 5, 10", "a: t.a, t.id~keyed, u.a, u.id~keyed | key t.id, u.id")]
    [InlineData("SELECT a 'label' FROM t USE INDEX (i)", "label: t.a")]
    [InlineData("SELECT a = b AS same FROM t WHERE name GLOB 'x*'", "same: t.a~derived, t.b~derived | filter t.name")]
    [InlineData("SELECT a.x FROM a, b WHERE a.id = b.id (+) AND ROWNUM < 10", "x: a.x | filter a.id, b.id")]
    [InlineData("SELECT a FROM t MINUS SELECT b FROM u", "a: t.a | filter t.a, u.b")]

    // PostgreSQL.
    [InlineData("SELECT DISTINCT ON (a) a, b FROM t ORDER BY a, c DESC NULLS LAST", "a: t.a; b: t.b | key t.a, t.c")]
    [InlineData("SELECT data->>'x' AS x, data -> 'y' -> 0 AS y, data #>> '{a,b}' AS z FROM t", "x: t.data; y: t.data; z: t.data")]
    [InlineData("SELECT a, l.m FROM t, LATERAL (SELECT MAX(b) AS m FROM u WHERE u.id = t.id) l", "a: t.a; m: u.b~derived | filter t.id, u.id")]
    [InlineData("SELECT a FROM ONLY t TABLESAMPLE BERNOULLI (10) WHERE b ~ '^x' AND c = ANY(ARRAY[1, 2]) FOR UPDATE", "a: t.a | filter t.b, t.c")]
    [InlineData("SELECT g, d::date FROM generate_series(1, 9) AS g, unnest(ARRAY['x']) WITH ORDINALITY AS u(d, n)", "g: ; d: ")]
    [InlineData("SELECT ARRAY(SELECT b FROM u WHERE u.id = t.id) AS bs, ROW(a, c) AS r FROM t", "bs: t.id~keyed, u.b, u.id~keyed; r: t.a~derived, t.c~derived")]
    [InlineData("WITH x AS MATERIALIZED (SELECT a FROM t) SELECT a FROM x", "a: t.a")]

    // BigQuery.
    [InlineData("SELECT * EXCEPT (b), c AS d FROM app", "a: app.a; c: app.c; d: app.c")]
    [InlineData("SELECT * REPLACE (a * 2 AS a) FROM app", "a: app.a; b: app.b; c: app.c")]
    [InlineData("SELECT * EXCEPT (b) FROM t", "*: t.*-b")]
    [InlineData("SELECT item, item.price FROM t, UNNEST(t.items) AS item WITH OFFSET AS i", "item: t.items; price: t.items")]
    [InlineData("SELECT STRUCT(a AS x, b AS y) AS s, [a, b] AS l, ARRAY<INT64>[1, 2] AS n FROM t", "s: t.a~derived, t.b~derived; l: t.a~derived, t.b~derived; n: ")]
    [InlineData("SELECT AS STRUCT a FROM t QUALIFY ROW_NUMBER() OVER (PARTITION BY b ORDER BY c) = 1", "a: t.a | filter t.b, t.c")]
    [InlineData("SELECT SAFE.PARSE_DATE('%Y', a) AS d, SAFE_DIVIDE(b, c) AS r FROM t FOR SYSTEM_TIME AS OF TIMESTAMP '2024-01-01' WHERE d > DATE_SUB(CURRENT_DATE(), INTERVAL 30 DAY)",
        "d: t.a; r: t.b~derived, t.c~derived | filter t.a")]

    // Snowflake.
    [InlineData("SELECT payload:customer.age::int AS age, f.value:price AS p FROM t, LATERAL FLATTEN(input => t.items) f", "age: t.payload; p: t.items")]
    [InlineData("SELECT a FROM t SAMPLE (10) QUALIFY RANK() OVER (ORDER BY b) < 3", "a: t.a | filter t.b")]
    [InlineData("SELECT * ILIKE 'am%' FROM app", "*: app.a; *: app.b; *: app.c")]
    [InlineData("SELECT $1 AS x, a FROM t AT(OFFSET => -60)", "x: ; a: t.a")]

    // Spark and Hive.
    [InlineData("SELECT a, item FROM t LATERAL VIEW OUTER explode(items) e AS item", "a: t.a; item: t.items")]
    [InlineData("SELECT transform(a, x -> x + b) AS y, aggregate(c, 0, (acc, x) -> acc + x) AS s FROM t", "y: t.a~derived, t.b~derived; s: t.c")]
    [InlineData("SELECT a FROM parquet.`/data/loans.parquet`", "a: parquet./data/loans.parquet.a")]
    [InlineData("SELECT t.a FROM t LEFT SEMI JOIN u ON t.id = u.id", "a: t.a | filter t.id, u.id | key t.id, u.id")]
    [InlineData("SELECT a FROM t DISTRIBUTE BY b SORT BY c", "a: t.a | key t.b, t.c")]
    [InlineData("SELECT a FROM t VERSION AS OF 3 WHERE b RLIKE 'x' AND c <=> d", "a: t.a | filter t.b, t.c, t.d")]

    // DuckDB.
    [InlineData("FROM app", "a: app.a; b: app.b; c: app.c")]
    [InlineData("FROM t SELECT a WHERE b > 1", "a: t.a | filter t.b")]
    [InlineData("SELECT * EXCLUDE (a, b) FROM app", "c: app.c")]
    [InlineData("SELECT * EXCLUDE a RENAME (b AS x) FROM app", "x: app.b; c: app.c")]
    [InlineData("SELECT COLUMNS('^[ab]$') FROM app", "a: app.a; b: app.b")]
    [InlineData("SELECT MIN(COLUMNS(*)) FROM app", "?: app.a~derived; ?: app.b~derived; ?: app.c~derived")]
    [InlineData("SELECT COLUMNS(c -> c LIKE 'a%') FROM app", "*: app.a; *: app.b; *: app.c")]
    [InlineData("SELECT a, SUM(b) AS s FROM app GROUP BY ALL ORDER BY ALL", "a: app.a; s: app.a~keyed, app.b~derived | key app.a")]
    [InlineData("SELECT a FROM 'loans.parquet' UNION BY NAME SELECT a, b FROM read_csv('new.csv', header = true)", "a: loans.parquet.a, new.csv.a; b: new.csv.b")]
    [InlineData("SELECT {'x': a, 'y': b} AS s, list_transform(c, x -> x * 2) AS l FROM app", "s: app.a~derived, app.b~derived; l: app.c")]
    [InlineData("SELECT a FROM app ASOF JOIN u ON app.b >= u.day", "a: app.a | key app.b, u.day")]
    [InlineData("PIVOT app ON a USING SUM(b)", "nothing")]
    [InlineData("SELECT * FROM app PIVOT (SUM(a) FOR b IN ('x', 'y')) AS p", "*: app.a~derived, app.b~derived, app.c~derived")]

    // Text that is cut, or no query.
    [InlineData("SELECT a, b FROM t WHERE c = 'unterm", "a: t.a; b: t.b | filter t.c")]
    [InlineData("SELECT a, (b + c FROM t", "a: t.a; ?: t.b~derived, t.c~derived")]
    [InlineData("SELECT a, FROM t", "a: t.a")]
    [InlineData("SELECT", "")]
    [InlineData("", "nothing")]
    [InlineData("EXEC sp_report 1", "nothing")]
    [InlineData("GRANT SELECT ON t TO u; SELECT a FROM t", "a: t.a")]
    [InlineData("CREATE TABLE t (a INT); INSERT INTO t VALUES (1); SELECT a FROM t", "a: t.a")]
    [InlineData("SELECT a FROM ((SELECT a FROM t)) x", "a: t.a")]
    [InlineData("(SELECT a FROM t) UNION (SELECT b FROM u) ORDER BY 1", "a: t.a, u.b | key t.a, u.b")]
    public void A_dialect_names_its_columns(string sql, string expected) =>
        Assert.Equal(expected, SqlDump.Of(sql, "app(a, b, c)"));
}
