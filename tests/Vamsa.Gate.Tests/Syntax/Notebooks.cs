using System.Text;
using Vamsa.Gate.Syntax;
using Vamsa.Gate.Text;
using Xunit;

namespace Vamsa.Gate.Tests.Syntax;

public sealed class Notebooks
{
    private const string Sample = """
        {
         "cells": [
          { "cell_type": "markdown", "source": ["# no ("] },
          {
           "cell_type": "code",
           "source": [
            "import pandas as pd\n",
            "%matplotlib inline\n",
            "x = \"a\\tb\" + y\n",
            "z = 'é😀' + w"
           ]
          },
          { "cell_type": "code", "source": "a = 1\nb = \"q\" + c\n" }
         ]
        }
        """;

    public static TheoryData<string, string> Places() => new()
    {
        // Python name, and line:column of its characters in the file, cell and line in it.
        { "pd", "7:23-7:25 cell 2 line 1" },
        { "y", "9:22-9:23 cell 2 line 3" },
        { "w", "10:18-10:19 cell 2 line 4" },
        { "c", "13:56-13:57 cell 3 line 2" },
        { "a", "13:37-13:38 cell 3 line 1" },
    };

    [Theory]
    [MemberData(nameof(Places))]
    public void A_span_leads_to_the_raw_line_of_the_file(string name, string place)
    {
        var file = Read(Sample);
        var at = file.Text.LastIndexOf(name, StringComparison.Ordinal);
        var location = file.Locate(new Span(at, name.Length));
        Assert.Equal(
            place,
            $"{location.StartLine}:{location.StartColumn}-{location.EndLine}:{location.EndColumn}"
            + $" cell {location.Cell} line {location.CellLine}");

        // What stands there in the file is the name.
        var line = Sample.Split('\n')[location.StartLine - 1];
        Assert.Equal(name, line[(location.StartColumn - 1)..(location.EndColumn - 1)]);
    }

    [Fact]
    public void Every_statement_of_every_case_lies_inside_its_file()
    {
        foreach (var path in Directory.EnumerateFiles(Repository.Cases("syntax/notebooks"), "*.ipynb"))
        {
            var bytes = File.ReadAllBytes(path);
            var reading = SourceReader.Read(path, bytes);
            if (!reading.IsReadable) continue;
            var lines = Encoding.UTF8.GetString(bytes).Split('\n');
            foreach (var statement in Parser.Parse(reading.File).Body)
            {
                var location = reading.File.Locate(statement.Span);
                Assert.InRange(location.StartLine, 1, lines.Length);
                Assert.InRange(location.StartColumn, 1, lines[location.StartLine - 1].Length + 1);
                Assert.InRange(location.EndLine, location.StartLine, lines.Length);
                Assert.InRange(location.EndColumn, 1, lines[location.EndLine - 1].Length + 1);
                Assert.NotNull(location.Cell);
            }
        }
    }

    [Fact]
    public void A_cell_ends_what_it_leaves_open()
    {
        var file = Read("""{"cells": [{"cell_type": "code", "source": "a = (1,"}, {"cell_type": "code", "source": "b = 2"}]}""");
        var tree = Parser.Parse(file);
        Assert.Single(tree.Errors);
        Assert.Collection(
            tree.Body, s => Assert.IsType<ErrorStatement>(s), s => Assert.IsType<AssignStatement>(s));
    }

    [Theory]
    [InlineData("R")]
    [InlineData("julia")]
    [InlineData("scala")]
    public void Another_language_is_said_to_be_one(string language)
    {
        var json = $$"""{"cells": [], "metadata": {"kernelspec": {"language": "{{language}}"} } }""";
        var reading = SourceReader.Read("a.ipynb", Encoding.UTF8.GetBytes(json));
        Assert.False(reading.IsReadable);
        Assert.Contains(language, reading.Problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Broken_json_has_a_place()
    {
        var reading = SourceReader.Read("a.ipynb", "{\n \"cells\": [}\n"u8);
        Assert.False(reading.IsReadable);
        Assert.Equal((2, 12), (reading.Problem.Location.StartLine, reading.Problem.Location.StartColumn));
    }

    [Fact]
    public void A_notebook_nested_too_deeply_is_unreadable()
    {
        var json = "{\"cells\": " + new string('[', 100_000);
        Assert.False(SourceReader.Read("a.ipynb", Encoding.UTF8.GetBytes(json)).IsReadable);
    }

    private static SourceFile Read(string json)
    {
        var reading = SourceReader.Read("a.ipynb", Encoding.UTF8.GetBytes(json));
        Assert.True(reading.IsReadable, reading.Problem?.Message);
        return reading.File;
    }
}
