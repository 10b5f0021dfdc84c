namespace Vamsa.Gate.Tests.Sql;

/// <summary>What every dialect shares: which columns a query yields and what is behind each.</summary>
public sealed class SqlColumnsTests
{
    private const string App = "app(id, age, sex, year)";
    private const string Orders = "orders(id, app, amount, day)";

    [Theory]
    [InlineData("SELECT age, a.sex AS s, a.id x FROM app a", "age: app.age; s: app.sex; x: app.id")]
    [InlineData("SELECT * FROM app", "id: app.id; age: app.age; sex: app.sex; year: app.year")]
    [InlineData("SELECT a.*, amount FROM app a, orders", "id: app.id; age: app.age; sex: app.sex; year: app.year; amount: orders.amount")]
    [InlineData("SELECT AGE FROM APP", "age: APP.age")]
    [InlineData("SELECT age + 1 AS a, age * year AS b, 5 AS c FROM app", "a: app.age; b: app.age~derived, app.year~derived; c: ")]
    [InlineData("SELECT UPPER(sex) AS s, COALESCE(age, 0) AS a, CAST(age AS NUMERIC(10, 2)) AS n FROM app", "s: app.sex; a: app.age; n: app.age")]
    [InlineData("SELECT CASE WHEN age > 30 THEN 1 ELSE 0 END AS old, CASE sex WHEN 'f' THEN age END AS fage FROM app", "old: app.age; fage: app.age~derived, app.sex~derived")]
    [InlineData("SELECT age FROM app WHERE year = 2024 AND sex IN ('f', 'm') ORDER BY id DESC", "age: app.age | filter app.sex, app.year | key app.id")]
    [InlineData("SELECT DISTINCT age FROM app LIMIT 10 OFFSET 5", "age: app.age")]
    [InlineData("SELECT COUNT(*), COUNT(age) AS n FROM app", "?: ; n: app.age~derived")]
    [InlineData("SELECT sex, AVG(age) AS mean FROM app GROUP BY sex HAVING COUNT(year) > 5",
        "sex: app.sex; mean: app.age~derived, app.sex~keyed | filter app.year | key app.sex")]
    [InlineData("SELECT sex AS s, COUNT(*) AS n FROM app GROUP BY 1", "s: app.sex; n: app.sex~keyed | key app.sex")]
    [InlineData("SELECT age / 10 AS bucket, SUM(year) AS y FROM app GROUP BY bucket", "bucket: app.age; y: app.age~keyed, app.year~derived | key app.age")]
    [InlineData("SELECT age BETWEEN 1 AND 5 AS x, sex NOT LIKE 'a%' AND year IS NOT NULL AS y FROM app", "x: app.age; y: app.sex~derived, app.year~derived")]
    [InlineData("SELECT a.age, o.amount FROM app a JOIN orders o ON o.app = a.id",
        "age: app.age; amount: app.id~keyed, orders.app~keyed, orders.amount | key app.id, orders.app")]
    [InlineData("SELECT app.age, amount FROM app LEFT OUTER JOIN orders USING (id)",
        "age: app.age; amount: app.id~keyed, orders.id~keyed, orders.amount | key app.id, orders.id")]
    [InlineData("SELECT * FROM app JOIN orders USING (id)",
        "id: app.id; age: app.age; sex: app.sex; year: app.year; app: app.id~keyed, orders.id~keyed, orders.app; "
        + "amount: app.id~keyed, orders.id~keyed, orders.amount; day: app.id~keyed, orders.id~keyed, orders.day | key app.id, orders.id")]
    [InlineData("SELECT id, age, day FROM app NATURAL JOIN orders", "id: app.id; age: app.age; day: app.id~keyed, orders.id~keyed, orders.day | key app.id, orders.id")]
    [InlineData("SELECT age, amount FROM app CROSS JOIN orders", "age: app.age; amount: orders.amount")]
    [InlineData("SELECT x.age FROM (SELECT age, sex FROM app WHERE year > 1) x WHERE x.sex = 'f'", "age: app.age | filter app.sex, app.year")]
    [InlineData("SELECT * FROM (SELECT age AS a, sex FROM app) AS t(p, q)", "p: app.age; q: app.sex")]
    [InlineData("WITH t AS (SELECT id, age * 2 AS twice FROM app), u(k, v) AS (SELECT * FROM t) SELECT v FROM u", "v: app.age")]
    [InlineData("WITH RECURSIVE t(n, m) AS (SELECT id, age FROM app UNION ALL SELECT n + 1, m FROM t WHERE n < 9) SELECT n, m FROM t",
        "n: app.id; m: app.age | filter app.id")]
    [InlineData("SELECT age FROM app UNION ALL SELECT amount FROM orders ORDER BY age", "age: app.age, orders.amount | key app.age, orders.amount")]
    [InlineData("SELECT id FROM app EXCEPT SELECT app FROM orders", "id: app.id | filter app.id, orders.app")]
    [InlineData("SELECT id FROM app INTERSECT SELECT app FROM orders", "id: app.id | filter app.id, orders.app")]
    [InlineData("SELECT id, (SELECT MAX(amount) FROM orders WHERE app = a.id) AS top FROM app a",
        "id: app.id; top: app.id~keyed, orders.app~keyed, orders.amount~derived")]
    [InlineData("SELECT age FROM app a WHERE EXISTS (SELECT 1 FROM orders o WHERE o.app = a.id)", "age: app.age | filter app.id, orders.app")]
    [InlineData("SELECT age FROM app WHERE id IN (SELECT app FROM orders WHERE amount > 9)", "age: app.age | filter app.id, orders.app, orders.amount")]
    [InlineData("SELECT ROW_NUMBER() OVER (PARTITION BY sex ORDER BY year DESC) AS r, LAG(age) OVER (ORDER BY year ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) AS p FROM app",
        "r: app.sex~keyed, app.year~keyed; p: app.age, app.year~keyed")]
    [InlineData("SELECT SUM(age) OVER w AS s FROM app WINDOW w AS (PARTITION BY sex)", "s: app.age~derived, app.sex~keyed")]
    [InlineData("SELECT SUM(age) FILTER (WHERE sex = 'f') AS s FROM app", "s: app.age~derived, app.sex~keyed")]
    [InlineData("SELECT COUNT(DISTINCT age) AS n, MIN(age, year) AS m FROM app", "n: app.age~derived; m: app.age~derived, app.year~derived")]
    [InlineData("SELECT undeclared FROM app", "undeclared: app.undeclared")]
    [InlineData("VALUES (1, 2), (3, 4)", "?: ; ?: ")]
    [InlineData("SELECT age FROM app; SELECT sex FROM app;", "sex: app.sex")]
    [InlineData("app", "id: app.id; age: app.age; sex: app.sex; year: app.year")]
    [InlineData("SELECT l.id FROM app l RIGHT JOIN orders r ON l.id = r.app", "id: app.id, orders.app~keyed | key app.id, orders.app")]
    public void Columns_come_from_the_tables(string sql, string expected) => Assert.Equal(expected, SqlDump.Of(sql, App, Orders));

    [Theory]
    [InlineData("SELECT a, b AS c FROM s.t", "a: s.t.a; c: s.t.b")]
    [InlineData("SELECT * FROM t", "*: t.*")]
    [InlineData("SELECT t.*, u.x FROM t JOIN u ON t.k = u.k WHERE f", "*: t.*; x: t.k~keyed, u.k~keyed, u.x | filter t.f, t.k, u.f, u.k | key t.k, u.k")]
    [InlineData("SELECT x.a FROM (SELECT * FROM t) x", "a: t.a")]
    [InlineData("SELECT a FROM (SELECT *, b + c AS d FROM t) x WHERE d > 1", "a: t.a | filter t.b, t.c")]
    [InlineData("WITH x AS (SELECT * FROM t) SELECT * FROM x JOIN u USING (id)", "*: t.*-id; *: t.id~keyed, u.*-id, u.id~keyed; id: t.id | key t.id, u.id")]
    [InlineData("SELECT * FROM t UNION ALL SELECT * FROM u", "*: t.*, u.*")]
    [InlineData("SELECT price * qty AS total, total * 2 AS twice FROM t WHERE total > 5", "total: t.price~derived, t.qty~derived; twice: t.price~derived, t.qty~derived | filter t.price, t.qty")]
    [InlineData("SELECT COUNT(t) AS n FROM t", "n: t.*~derived")]
    public void A_table_without_a_schema_has_the_columns_that_are_named(string sql, string expected) => Assert.Equal(expected, SqlDump.Of(sql));

    /// <summary>… is a part of the text that the script computes.</summary>
    [Theory]
    [InlineData("SELECT a, b FROM …", "a: ….a; b: ….b")]
    [InlineData("SELECT a FROM sales_… WHERE day = … AND n > …", "a: sales_….a | filter sales_….day, sales_….n")]
    [InlineData("SELECT … FROM t", "*: t.*")]
    [InlineData("SELECT a, … FROM t", "a: t.a; *: t.*")]
    [InlineData("SELECT a, …, b AS c FROM app", "a: app.a; *: app.id, app.age; c: app.b")]
    [InlineData("SELECT t.… AS x, amt_… FROM t", "x: t.*; ?: t.*")]
    [InlineData("SELECT a FROM t WHERE …", "a: t.a")]
    [InlineData("SELECT a FROM t … ORDER BY b", "a: t.a | key t.b")]
    [InlineData("…", "*: ….*")]
    [InlineData("… FROM t", "nothing")]
    public void What_the_script_computes_stays_unknown(string sql, string expected) =>
        Assert.Equal(expected, SqlDump.Of(sql.Replace('…', Gate.Sql.SqlText.Hole), "app(id, age)"));
}
