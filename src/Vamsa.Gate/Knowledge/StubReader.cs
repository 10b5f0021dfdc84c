using System.Collections.Immutable;
using Vamsa.Gate.Syntax;
using Vamsa.Gate.Text;

namespace Vamsa.Gate.Knowledge;

/// <summary>Text of a stub → its declarations. What a stub may not hold is an error, never skipped.</summary>
internal static class StubReader
{
    public static Stub Read(string module, bool isPackage, SourceFile file, ICollection<StubError> errors)
    {
        var body = new Body(file, errors);
        return Read(module, isPackage, file, body, Statements(file, errors));
    }

    /// <summary>As <see cref="Read(string, bool, SourceFile, ICollection{StubError})"/>, but functions and classes are parsed when they are needed.</summary>
    public static Stub ReadOutline(string module, bool isPackage, SourceFile file, ICollection<StubError> errors)
    {
        var body = new Body(file, errors);
        var outline = StubOutline.Of(file.Text);
        foreach (var part in outline.Parts)
        {
            var name = file.Text.Substring(part.Name.Start, part.Name.Length);
            if (part.IsClass) body.Declare(name, new Declaration.Class(name, part.Name, new Lazy<ClassDefStatement>(Parse<ClassDefStatement>)));
            else if (name == Body.FallbackName) body.Read(Parse<FunctionDefStatement>());
            else body.Declare(name, new Declaration.Function(part.Name, new Lazy<FunctionDefStatement>(Parse<FunctionDefStatement>)));

            T Parse<T>()
                where T : Statement => (T)Statements(file.Only([part.Stretch]), errors).Single();
        }

        return Read(module, isPackage, file, body, Statements(file.Only(outline.Rest), errors));
    }

    private static ImmutableArray<Statement> Statements(SourceFile file, ICollection<StubError> errors)
    {
        var tree = Parser.Parse(file);
        foreach (var error in tree.Errors) errors.Add(new StubError(file.Locate(error.Span), error.Message));
        return tree.Body;
    }

    private static Stub Read(string module, bool isPackage, SourceFile file, Body body, ImmutableArray<Statement> statements)
    {
        var stars = ImmutableArray.CreateBuilder<Declaration.Import>();
        foreach (var statement in statements)
        {
            switch (statement)
            {
                case ImportStatement import:
                    foreach (var name in import.Names)
                    {
                        var bound = name.AsName ?? name.Name.Split('.')[0];
                        body.Declare(bound, new Declaration.Import(name.Span, name.AsName is null ? bound : name.Name, null));
                    }

                    break;
                case ImportFromStatement import:
                    var from = Absolute(module, isPackage, import);
                    foreach (var name in import.Names)
                    {
                        var declaration = new Declaration.Import(name.Span, from, name.Name);
                        if (name.Name == "*") stars.Insert(0, declaration);
                        else body.Declare(name.AsName ?? name.Name, declaration);
                    }

                    break;
                default:
                    body.Read(statement);
                    break;
            }
        }

        return new Stub(module, file, body.Members, stars.ToImmutable(), body.Fallback);
    }

    /// <summary>Members of a class, read as those of a module are.</summary>
    public static Body ReadClass(ClassDefStatement node, SourceFile file, ICollection<StubError> errors)
    {
        var body = new Body(file, errors);
        foreach (var statement in node.Body) body.Read(statement);
        return body;
    }

    private static string Absolute(string module, bool isPackage, ImportFromStatement import)
    {
        if (import.Level == 0) return import.Module ?? "";
        var parts = module.Split('.');
        var keep = parts.Length - import.Level + (isPackage ? 1 : 0);
        var package = string.Join('.', parts.Take(Math.Max(keep, 0)));
        return import.Module is null ? package : $"{package}.{import.Module}";
    }

    internal sealed class Body(SourceFile file, ICollection<StubError> errors)
    {
        public Dictionary<string, Declaration> Members { get; } = new(StringComparer.Ordinal);

        public const string FallbackName = "__getattr__";

        public FunctionDefStatement? Fallback { get; private set; }

        public void Declare(string name, Declaration declaration)
        {
            if (!Members.TryAdd(name, declaration)) Report(declaration.Span, $"'{name}' is declared twice");
        }

        public void Read(Statement statement)
        {
            switch (statement)
            {
                case FunctionDefStatement { Name.Value: FallbackName } fallback:
                    if (Fallback is not null) Report(fallback.Name.Span, "'__getattr__' is declared twice");
                    Fallback = fallback;
                    break;
                case FunctionDefStatement function:
                    var isSetter = function.Decorators is [AttributeExpression { Attribute.Value: "setter" }];
                    Declare(isSetter ? $"{function.Name.Value}.setter" : function.Name.Value, new Declaration.Function(function.Name.Span, new Lazy<FunctionDefStatement>(function)));
                    break;
                case ClassDefStatement type:
                    Declare(type.Name.Value, new Declaration.Class(type.Name.Value, type.Name.Span, new Lazy<ClassDefStatement>(type)));
                    break;
                case AnnAssignStatement { Target: NameExpression target, Value: null } attribute:
                    var name = new Identifier(target.Span, target.Id);
                    Declare(name.Value, new Declaration.Attribute(name, attribute.Annotation));
                    break;
                case AssignStatement { Targets: [NameExpression target], Value: NameExpression or AttributeExpression } alias:
                    Declare(target.Id, new Declaration.Alias(new Identifier(target.Span, target.Id), alias.Value));
                    break;
                case PassStatement or ErrorStatement or ExprStatement { Value: ConstantExpression }:
                    break;
                default:
                    Report(statement.Span, "a stub holds functions, classes, attributes, aliases and imports only");
                    break;
            }
        }

        private void Report(Span span, string message) => errors.Add(new StubError(file.Locate(span), message));
    }
}
