using System.Text;
using Vamsa.Gate.Analysis;
using Vamsa.Gate.Analysis.Values;
using Vamsa.Gate.Provenance;
using Vamsa.Gate.Reports;
using Vamsa.Gate.Tests.Policies;

namespace Vamsa.Gate.Tests.Reports;

public sealed class JsonReportTests
{
    [Fact]
    public void The_document_is_this_byte_for_byte()
    {
        var model = Sample.Model(Sample.Column("sex")) with
        {
            Location = Sample.At(5, 1, 27) with { Cell = 3, CellLine = 2 },
            CallPath = [Sample.At(9, 1, 8)],
            Open = [new OpenEnd(Role.Feature, "d0", ["target"], [])],
        };
        var script = new ScriptLineage(
            "train.py", ScriptStatus.Partial,
            [Sample.Heart with { Columns = default, ColumnsFrom = ColumnsFrom.None }], [model],
            [new Diagnostic("VG901", "a \"bracket\" <is> open & naïve", Sample.At(7, 2, 2))]);

        Assert.Equal(
            """
            {
              "schemaVersion": "1.0",
              "tool": {
                "name": "vamsa-gate",
                "version": "1.2.3",
                "knowledge": "sha256:0123"
              },
              "scripts": [
                {
                  "path": "old.py",
                  "status": "unreadable",
                  "datasets": [],
                  "models": [],
                  "diagnostics": [
                    {
                      "code": "VG901",
                      "message": "The file is not valid UTF-8.",
                      "location": {
                        "path": "old.py",
                        "startLine": 1,
                        "startColumn": 1,
                        "endLine": 1,
                        "endColumn": 1
                      }
                    }
                  ]
                },
                {
                  "path": "train.py",
                  "status": "partial",
                  "datasets": [
                    {
                      "id": "d0",
                      "source": "data/heart.csv",
                      "reader": "pandas.read_csv",
                      "location": {
                        "path": "train.py",
                        "startLine": 3,
                        "startColumn": 6,
                        "endLine": 3,
                        "endColumn": 35
                      },
                      "columns": null,
                      "columnsFrom": "none"
                    }
                  ],
                  "models": [
                    {
                      "id": "m0",
                      "estimator": "sklearn.linear_model.LogisticRegression",
                      "event": "fit",
                      "location": {
                        "path": "train.py",
                        "startLine": 5,
                        "startColumn": 1,
                        "endLine": 5,
                        "endColumn": 27,
                        "cell": 3,
                        "cellLine": 2
                      },
                      "callPath": [
                        {
                          "path": "train.py",
                          "startLine": 9,
                          "startColumn": 1,
                          "endLine": 9,
                          "endColumn": 8
                        }
                      ],
                      "columns": [
                        {
                          "role": "feature",
                          "dataset": "d0",
                          "column": "sex",
                          "derivation": "direct",
                          "trace": [
                            {
                              "location": {
                                "path": "train.py",
                                "startLine": 3,
                                "startColumn": 6,
                                "endLine": 3,
                                "endColumn": 35
                              },
                              "note": "sex read from heart.csv"
                            },
                            {
                              "location": {
                                "path": "train.py",
                                "startLine": 5,
                                "startColumn": 1,
                                "endLine": 5,
                                "endColumn": 26
                              },
                              "note": "fitted"
                            }
                          ]
                        }
                      ],
                      "open": [
                        {
                          "role": "feature",
                          "dataset": "d0",
                          "except": [
                            "target"
                          ]
                        }
                      ],
                      "assurance": "open",
                      "unknowns": []
                    }
                  ],
                  "diagnostics": [
                    {
                      "code": "VG901",
                      "message": "a \"bracket\" <is> open & naïve",
                      "location": {
                        "path": "train.py",
                        "startLine": 7,
                        "startColumn": 2,
                        "endLine": 7,
                        "endColumn": 2
                      }
                    }
                  ]
                }
              ]
            }

            """,
            Written(script, Sample.Unreadable()));
    }

    [Fact]
    public void Known_columns_are_a_list_and_a_missing_source_is_null()
    {
        var text = Written(Sample.Of() with { Datasets = [Sample.Heart with { Source = null, Columns = [] }] });

        Assert.Contains("\"source\": null", text, StringComparison.Ordinal);
        Assert.Contains("\"columns\": []", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Any_name_gives_valid_json_without_controls()
    {
        var text = Written(Sample.Of(Sample.Model(Sample.Column("\u001b[2J\ud800\"\\\u2028\u009b\n"))));

        Assert.DoesNotContain(text, character => char.IsControl(character) && character != '\n');
        using var document = System.Text.Json.JsonDocument.Parse(text);
        Assert.Equal(
            "\u001b[2J\ufffd\"\\\u2028\u009b\n",
            document.RootElement.GetProperty("scripts")[0].GetProperty("models")[0].GetProperty("columns")[0].GetProperty("column").GetString());
    }

    private static string Written(params ScriptLineage[] scripts)
    {
        using var stream = new MemoryStream();
        JsonReport.Write(Sample.Result(Sample.Policy("version: 1"), scripts), "sha256:0123", stream);
        Assert.NotEqual(0xEF, stream.GetBuffer()[0]);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
