using System.Collections.Immutable;
using System.Text;
using CsCheck;
using Vamsa.Gate.Policies;

namespace Vamsa.Gate.Tests.Policies;

/// <summary>Classifications that other tools hold, read as their formats write them.</summary>
public sealed class ContractTests
{
    private const string Odcs = """
        apiVersion: v3.1.0
        kind: DataContract
        id: 5f1c
        version: 1.0.0
        status: active
        schema:
          - name: applications
            physicalName: dwh_applications
            logicalType: object
            properties:
              - name: gender
                physicalName: CODE_GENDER
                logicalType: string
                classification: restricted
                tags: [sensitive_attribute, PII.Sensitive]
                customProperties:
                  - { property: dataCategory, value: user.demographic.gender }
                  - { property: contains_pii, value: true }
                  - { property: reviewed, value: false }
              - name: amount
                logicalType: number
              - name: home
                logicalType: object
                properties:
                  - { name: street, classification: confidential }
                  - { name: zip, tags: [postal] }
              - name: phones
                logicalType: array
                items: { logicalType: string, tags: [contact_data] }
          - name: branches
            properties: [{ name: town }]
        """;

    private const string Dbt = """
        version: 2
        x-defaults: &pii { contains_pii: true, owner: risk }
        models:
          - name: applicants
            description: one row each
            columns:
              - name: sex
                data_tests: [not_null]
                tags: protected
                meta: { classification: restricted, contains_pii: yes, levels: [high, "2"], masked: false }
              - name: email
                meta: *pii
              - name: born
                config:
                  tags: [birth]
                  meta: { pii: { kind: date } }
              - name: iban
                policy_tags: [taxonomies/bank]
              - name: amount
          - name: no_columns
        sources:
          - name: crm
            schema: raw_crm
            tables:
              - name: customers
                columns: [{ name: phone, tags: [contact_data] }]
        seeds:
          - { name: towns, columns: [{ name: town }] }
        snapshots:
          - { name: history, columns: [{ name: changed }] }
        """;

    private const string Fides = """
        dataset:
          - fides_key: shop
            name: Shop
            collections:
              - name: customer
                fields:
                  - { name: id, data_categories: [user.unique_id] }
                  - { name: origin, data_categories: [user.demographic.race_ethnicity, user.demographic] }
                  - name: contact
                    fields:
                      - { name: mail, data_categories: [user.contact.email] }
                      - name: address
                        fields: [{ name: code, data_categories: [user.contact.address.postal_code] }]
                  - { name: basket, data_categories: [user.behavior] }
              - { name: nothing, fields: [] }
        """;

    private static readonly string[] Noise = ["", "&a ", "*a", "[", "}", "- ", ": ", "\n", "\t", "x", "\"", "!t "];

    [Fact]
    public void An_open_data_contract_gives_physical_names_and_the_tags_of_what_a_column_holds()
    {
        var tables = Read(Odcs);

        Assert.Equal(["applications", "branches"], tables.Select(table => table.Name));
        var columns = tables[0].Columns;
        Assert.Equal(["CODE_GENDER", "amount", "home", "phones"], columns.Select(column => column.Name));
        Assert.Equal(
            ["user.demographic.gender", "dataCategory:user.demographic.gender", "contains_pii", "sex_gender", "sensitive_attribute", "PII.Sensitive", "restricted"],
            columns[0].Tags);
        Assert.Empty(columns[1].Tags);
        Assert.Equal(["confidential", "postal"], columns[2].Tags);
        Assert.Equal(["contact_data"], columns[3].Tags);
    }

    [Fact]
    public void A_dbt_schema_gives_tags_and_meta_beside_the_column_and_below_config()
    {
        var tables = Read(Dbt);

        Assert.Equal(["applicants", "towns", "history", "crm.customers"], tables.Select(table => table.Name));
        var columns = tables[0].Columns.ToDictionary(column => column.Name, column => column.Tags);
        Assert.Equal(["restricted", "classification:restricted", "contains_pii", "high", "levels:high", "2", "levels:2", "protected"], columns["sex"]);
        Assert.Equal(["contains_pii", "risk", "owner:risk"], columns["email"]);
        Assert.Equal(["date", "pii.kind:date", "birth"], columns["born"]);
        Assert.Equal(["taxonomies/bank"], columns["iban"]);
        Assert.Empty(columns["amount"]);
    }

    [Fact]
    public void A_fides_dataset_gives_its_categories_and_ours_after_them()
    {
        var table = Assert.Single(Read(Fides));

        Assert.Equal("customer", table.Name);
        Assert.Equal(["user.unique_id", "record_id"], table.Columns[0].Tags);
        Assert.Equal(["user.demographic.race_ethnicity", "user.demographic", "race_ethnicity"], table.Columns[1].Tags);
        Assert.Equal(["user.contact.email", "contact", "user.contact.address.postal_code", "geo_postal"], table.Columns[2].Tags);
        Assert.Equal(["user.behavior"], table.Columns[3].Tags);
    }

    [Fact]
    public void Categories_of_fides_are_categories_of_ours() =>
        Assert.All(FidesCategories.Categories, category => Assert.NotNull(Lexicon.Default.KindOf(category)));

    [Theory]
    [InlineData("", "CODE_GENDER", "sex_gender")]
    [InlineData("tags: { restricted: criminal_record }", "CODE_GENDER", "sex_gender")]
    [InlineData("tags: { \"user.demographic.*\": religion }", "CODE_GENDER", "religion")]
    [InlineData("tags: { postal: geo_postal }", "home", "geo_postal")]
    [InlineData("tags: { \"pii.*\": identifier }", "home", null)]
    public void The_policy_says_what_tags_mean(string tags, string column, string? category)
    {
        var policy = Policy(tags, "odcs.yml", Odcs, ", table: applications");

        Assert.Equal(category, policy.Datasets[0].Columns.Single(known => known.Name == column).Category);
    }

    [Theory]
    [InlineData("", "the contract is empty")]
    [InlineData("a: 1", "none of the kinds that are read")]
    [InlineData("[]", "none of the kinds that are read")]
    [InlineData("text", "none of the kinds that are read")]
    [InlineData("models: []", "no table with columns")]
    [InlineData("models: { name: a }", "'models' must be a list")]
    [InlineData("models: [a]", "must be a mapping with a name")]
    [InlineData("models: [{ name: a, columns: [{ tags: [x] }] }]", "has no name")]
    [InlineData("models: [{ name: a, columns: [{ name: x }, { name: x }] }]", "listed twice")]
    [InlineData("kind: DataContract\napiVersion: v2.2.2\nschema: []", "version 'v2.2.2'")]
    [InlineData("kind: DataContract", "version ''")]
    [InlineData("models: &m [{ name: a, columns: *m }]", "no finished value")]
    [InlineData("models: [{ name: a, columns: [{ name: x, meta: { <<: *none } }] }]", "no finished value")]
    [InlineData("models: !!python/object [{}]", "tags (!name) are not supported")]
    public void What_cannot_be_read_is_said_with_its_place(string text, string says)
    {
        var (tables, errors) = ContractReader.Read("c.yml", Encoding.UTF8.GetBytes(text));

        Assert.Empty(tables);
        Assert.Contains(errors, error => error.Message.Contains(says, StringComparison.Ordinal) && error is { Path: "c.yml", Line: >= 1, Column: >= 1 });
    }

    [Fact]
    public void An_alias_bomb_stays_small()
    {
        var bomb = new StringBuilder("a0: &a0 { x: [y, y, y, y, y, y, y, y, y, y] }\n");
        for (var i = 1; i < 12; i++)
            bomb.Append(System.Globalization.CultureInfo.InvariantCulture, $"a{i}: &a{i} {{ {string.Join(", ", Enumerable.Range(0, 9).Select(n => $"k{n}: *a{i - 1}"))} }}\n");
        bomb.Append("models: [{ name: m, columns: [{ name: c, meta: *a11 }] }]\n");

        var (_, errors) = ContractReader.Read("c.yml", Encoding.UTF8.GetBytes(bomb.ToString()));

        Assert.Contains("too many entries", Assert.Single(errors).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Deep_nesting_ends()
    {
        var fields = string.Concat(Enumerable.Repeat("fields: [{ name: f, ", 25)) + "x: 1" + string.Concat(Enumerable.Repeat(" }]", 25));
        var (_, errors) = ContractReader.Read("c.yml", Encoding.UTF8.GetBytes($"dataset: [{{ collections: [{{ name: c, {fields} }}] }}]"));

        Assert.Contains(errors, error => error.Message.Contains("nested deeper", StringComparison.Ordinal));
    }

    [Fact]
    public void Whatever_is_left_of_a_contract_there_are_tables_or_errors() =>
        Gen.Select(Gen.Int[0, 2], Gen.Int[0, 2000], Gen.Int[0, 40], Gen.Int[0, Noise.Length - 1])
            .Sample((which, at, length, noise) =>
            {
                var (text, put) = (which switch { 0 => Odcs, 1 => Dbt, _ => Fides }, Noise[noise]);
                at = Math.Min(at, text.Length);
                var broken = text[..at] + put + text[Math.Min(text.Length, at + length)..];
                var (tables, errors) = ContractReader.Read("c.yml", Encoding.UTF8.GetBytes(broken));
                return tables.IsEmpty != errors.IsEmpty && errors.All(error => error is { Line: >= 1, Column: >= 1 } && !error.Message.Contains('\n'));
            });

    private static ImmutableArray<ContractTable> Read(string text)
    {
        var (tables, errors) = ContractReader.Read("c.yml", Encoding.UTF8.GetBytes(text));
        Assert.Empty(errors);
        return tables;
    }

    private static Policy Policy(string more, string path, string contract, string table)
    {
        var yaml = $"version: 1\n{more}\ndatasets: [{{ name: a, match: {{ paths: [a.csv] }}, contract: {path}{table} }}]\n";
        var reading = PolicyReader.Read(
            "policy.yml", Encoding.UTF8.GetBytes(yaml), (named, _) => named == path ? Encoding.UTF8.GetBytes(contract) : null);
        Assert.Empty(reading.Errors);
        return reading.Policy!;
    }
}
