using Vamsa.Gate.Knowledge;
using Xunit;

namespace Vamsa.Gate.Tests.Knowledge;

/// <summary>An error in a repository's own stub says what and exactly where.</summary>
public class BrokenStubTests
{
    [Theory]
    [InlineData("def f(x) -> Kep[x]: ...", "1:13", "'Kep' is no parameter of the function, no word and no class")]
    [InlineData("def f(x) -> Keep[y]: ...", "1:18", "'y' is no parameter of the function, no word and no class")]
    [InlineData("def f(x) -> Keep[x, x]: ...", "1:13", "'Keep' takes 1 operands, not 2")]
    [InlineData("def f(x) -> Drop[x]: ...", "1:13", "'Drop' takes 2 to 4 operands, not 1")]
    [InlineData("def f(x) -> Map[x]: ...", "1:13", "'Map' takes 2 or more operands, not 1")]
    [InlineData("def f(x): ...", "1:5", "'f' has no effect: '-> Inert' says so")]
    [InlineData("def f(x: Dtaa) -> Plain: ...", "1:10", "no such role; roles are Data, Features, Labels, Weight, Group, Stratify, Evaluation, Model")]
    [InlineData("def f(x=()) -> Plain: ...", "1:9", "a default is a literal, or '...' when it does not matter")]
    [InlineData("def f(x) -> [x]: ...", "1:13", "not an effect: a parameter, a word, a class, a literal, 'a.b', 'a | b' or 'tuple[a, b]'")]
    [InlineData("def f(x) -> Plain: ...\ndef f(y) -> Plain: ...", "2:5", "'f' is declared twice")]
    [InlineData("def f(x, x) -> Plain: ...", "1:10", "parameter 'x' is declared twice")]
    [InlineData("class C:\n    a: Plain\n    def a(self) -> Plain: ...", "3:9", "'a' is declared twice")]
    [InlineData("class C:\n    def f() -> Plain: ...", "2:9", "method 'f' has no 'self'")]
    [InlineData("class C:\n    g = f", "2:9", "the class has no 'f'")]
    [InlineData("class C:\n    @cached\n    def f(self) -> Plain: ...", "2:6", "a decorator is 'staticmethod', 'classmethod', 'property' or 'x.setter'")]
    [InlineData("class C(Fram): ...", "1:9", "a base is a class of the stubs, a shape of table or a kind of estimator")]
    [InlineData("class C(D): ...\nclass D(C): ...", "1:7", "'C' is its own base")]
    [InlineData("from nowhere import x", "1:21", "no stub of module 'nowhere'")]
    [InlineData("from pandas import read_minds", "1:20", "module 'pandas' has no 'read_minds'")]
    [InlineData("import nowhere", "1:8", "no stub of module 'nowhere'")]
    [InlineData("x = y", "1:5", "'y' is not declared")]
    [InlineData("x = y\ny = x", "1:1", "'x' leads back to itself")]
    [InlineData("x: Keep[self]", "1:9", "'self' is no parameter of the function, no word and no class")]
    [InlineData("for x in y: pass", "1:1", "a stub holds functions, classes, attributes, aliases and imports only")]
    public void An_error_has_its_place(string stub, string place, string message)
    {
        var errors = KnowledgeBase.BuiltIn.With([("own/stub.pyi", stub)]).Errors;
        Assert.Contains($"own/stub.pyi:{place}: {message}", errors.Select(error => error.ToString()));
    }

    [Fact]
    public void A_syntax_error_costs_its_statement_only()
    {
        var own = KnowledgeBase.BuiltIn.With([("own.pyi", "def f(x -> Plain: ...\n\ndef g(x) -> Keep[x]: ...\n")]);
        Assert.NotEmpty(own.Errors);
        Assert.Equal("own.pyi", own.Errors[0].Location.Path);
        Assert.Equal(1, own.Errors[0].Location.StartLine);
    }

    [Theory]
    [InlineData("own.py")]
    [InlineData(".pyi")]
    [InlineData("own/.pyi")]
    [InlineData("__init__.pyi")]
    public void A_file_that_is_no_stub_is_an_error(string path)
    {
        var errors = KnowledgeBase.BuiltIn.With([(path, "def f(x) -> Keep[x]: ...")]).Errors;
        Assert.Equal($"{path}:1:1: a stub's name ends in '.pyi'", Assert.Single(errors).ToString());
    }

    [Fact]
    public void Errors_are_reported_once_and_in_order()
    {
        var stub = "def f(x) -> Kep[x]: ...\ng = f\nh = g\ndef e(x) -> Kep[x]: ...\n";
        var errors = KnowledgeBase.BuiltIn.With([("b.pyi", stub), ("a.pyi", "from b import *\n")]).Errors;
        Assert.Equal(["b.pyi:1", "b.pyi:4"], errors.Select(e => $"{e.Location.Path}:{e.Location.StartLine}"));
    }
}
