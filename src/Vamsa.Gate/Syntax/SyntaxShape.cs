using System.Collections.Immutable;

namespace Vamsa.Gate.Syntax;

/// <summary>
/// Name and fields of every node as CPython's abstract grammar has them (Parser/Python.asdl), in its order. What walks
/// a whole tree, the dump and the proofs over spans, is told them here and needs no switch of its own.
/// </summary>
internal static class SyntaxShape
{
    /// <summary>
    /// Tells <paramref name="sink"/> the values, then the nodes of a node; the result is its name in ASDL.
    /// </summary>
    public static string Describe(SyntaxNode node, SyntaxSink sink) => node switch
    {
        Statement statement => OfStatement(statement, sink),
        Expression expression => OfExpression(expression, sink),
        Pattern pattern => OfPattern(pattern, sink),
        _ => OfPart(node, sink),
    };

    private static string OfStatement(Statement node, SyntaxSink s)
    {
        switch (node)
        {
            case FunctionDefStatement n:
                s.Text("name", n.Name.Value);
                s.Node("args", n.Parameters);
                s.Nodes("body", n.Body);
                s.Nodes("decorator_list", n.Decorators);
                s.Node("returns", n.Returns);
                s.Nodes("type_params", n.TypeParameters);
                return n.IsAsync ? "AsyncFunctionDef" : "FunctionDef";
            case ClassDefStatement n:
                s.Text("name", n.Name.Value);
                s.Nodes("bases", n.Bases);
                s.Nodes("keywords", n.Keywords);
                s.Nodes("body", n.Body);
                s.Nodes("decorator_list", n.Decorators);
                s.Nodes("type_params", n.TypeParameters);
                return "ClassDef";
            case ReturnStatement n:
                s.Node("value", n.Value);
                return "Return";
            case DeleteStatement n:
                s.Nodes("targets", n.Targets);
                return "Delete";
            case AssignStatement n:
                s.Nodes("targets", n.Targets);
                s.Node("value", n.Value);
                return "Assign";
            case TypeAliasStatement n:
                s.Node("name", n.Name);
                s.Nodes("type_params", n.TypeParameters);
                s.Node("value", n.Value);
                return "TypeAlias";
            case AugAssignStatement n:
                s.Word("op", n.Operator.ToString());
                s.Node("target", n.Target);
                s.Node("value", n.Value);
                return "AugAssign";
            case AnnAssignStatement n:
                s.Word("simple", n.IsSimple ? "1" : "0");
                s.Node("target", n.Target);
                s.Node("annotation", n.Annotation);
                s.Node("value", n.Value);
                return "AnnAssign";
            case ForStatement n:
                s.Node("target", n.Target);
                s.Node("iter", n.Iterable);
                s.Nodes("body", n.Body);
                s.Nodes("orelse", n.OrElse);
                return n.IsAsync ? "AsyncFor" : "For";
            case WhileStatement n:
                s.Node("test", n.Test);
                s.Nodes("body", n.Body);
                s.Nodes("orelse", n.OrElse);
                return "While";
            case IfStatement n:
                s.Node("test", n.Test);
                s.Nodes("body", n.Body);
                s.Nodes("orelse", n.OrElse);
                return "If";
            case WithStatement n:
                s.Nodes("items", n.Items);
                s.Nodes("body", n.Body);
                return n.IsAsync ? "AsyncWith" : "With";
            case MatchStatement n:
                s.Node("subject", n.Subject);
                s.Nodes("cases", n.Cases);
                return "Match";
            case RaiseStatement n:
                s.Node("exc", n.Exception);
                s.Node("cause", n.Cause);
                return "Raise";
            case TryStatement n:
                s.Nodes("body", n.Body);
                s.Nodes("handlers", n.Handlers);
                s.Nodes("orelse", n.OrElse);
                s.Nodes("finalbody", n.FinalBody);
                return n.IsStar ? "TryStar" : "Try";
            case AssertStatement n:
                s.Node("test", n.Test);
                s.Node("msg", n.Message);
                return "Assert";
            case ImportStatement n:
                s.Nodes("names", n.Names);
                return "Import";
            case ImportFromStatement n:
                if (n.Module is not null) s.Text("module", n.Module);
                s.Word("level", n.Level.ToString(System.Globalization.CultureInfo.InvariantCulture));
                s.Nodes("names", n.Names);
                return "ImportFrom";
            case GlobalStatement n:
                s.Texts("names", n.Names);
                return "Global";
            case NonlocalStatement n:
                s.Texts("names", n.Names);
                return "Nonlocal";
            case ExprStatement n:
                s.Node("value", n.Value);
                return "Expr";
            case PassStatement: return "Pass";
            case BreakStatement: return "Break";
            case ContinueStatement: return "Continue";
            case MagicStatement n:
                s.Text("text", n.Text);
                return "Magic";
            default: return "Error";
        }
    }

    private static string OfExpression(Expression node, SyntaxSink s)
    {
        switch (node)
        {
            case NameExpression n:
                s.Text("id", n.Id);
                return "Name";
            case ConstantExpression n:
                s.Literal("value", n.Value);
                return "Constant";
            case AttributeExpression n:
                s.Text("attr", n.Attribute.Value);
                s.Node("value", n.Value);
                return "Attribute";
            case CallExpression n:
                s.Node("func", n.Function);
                s.Nodes("args", n.Arguments);
                s.Nodes("keywords", n.Keywords);
                return "Call";
            case SubscriptExpression n:
                s.Node("value", n.Value);
                s.Node("slice", n.Slice);
                return "Subscript";
            case SliceExpression n:
                s.Node("lower", n.Lower);
                s.Node("upper", n.Upper);
                s.Node("step", n.Step);
                return "Slice";
            case StarredExpression n:
                s.Node("value", n.Value);
                return "Starred";
            case TupleExpression n:
                s.Nodes("elts", n.Elements);
                return "Tuple";
            case ListExpression n:
                s.Nodes("elts", n.Elements);
                return "List";
            case SetExpression n:
                s.Nodes("elts", n.Elements);
                return "Set";
            case DictExpression n:
                s.Nodes("keys", n.Keys);
                s.Nodes("values", n.Values);
                return "Dict";
            case BoolOpExpression n:
                s.Word("op", n.Operator.ToString());
                s.Nodes("values", n.Values);
                return "BoolOp";
            case NamedExprExpression n:
                s.Node("target", n.Target);
                s.Node("value", n.Value);
                return "NamedExpr";
            case BinOpExpression n:
                s.Word("op", n.Operator.ToString());
                s.Node("left", n.Left);
                s.Node("right", n.Right);
                return "BinOp";
            case UnaryOpExpression n:
                s.Word("op", n.Operator.ToString());
                s.Node("operand", n.Operand);
                return "UnaryOp";
            case CompareExpression n:
                s.Word("ops", "[" + string.Join(',', n.Operators) + "]");
                s.Node("left", n.Left);
                s.Nodes("comparators", n.Comparators);
                return "Compare";
            case IfExpExpression n:
                s.Node("test", n.Test);
                s.Node("body", n.Body);
                s.Node("orelse", n.OrElse);
                return "IfExp";
            case LambdaExpression n:
                s.Node("args", n.Parameters);
                s.Node("body", n.Body);
                return "Lambda";
            case AwaitExpression n:
                s.Node("value", n.Value);
                return "Await";
            case YieldExpression n:
                s.Node("value", n.Value);
                return "Yield";
            case YieldFromExpression n:
                s.Node("value", n.Value);
                return "YieldFrom";
            case ListCompExpression n:
                s.Node("elt", n.Element);
                s.Nodes("generators", n.Generators);
                return "ListComp";
            case SetCompExpression n:
                s.Node("elt", n.Element);
                s.Nodes("generators", n.Generators);
                return "SetComp";
            case GeneratorExpExpression n:
                s.Node("elt", n.Element);
                s.Nodes("generators", n.Generators);
                return "GeneratorExp";
            case DictCompExpression n:
                s.Node("key", n.Key);
                s.Node("value", n.Value);
                s.Nodes("generators", n.Generators);
                return "DictComp";
            case JoinedStrExpression n:
                s.Nodes("values", n.Values);
                return "JoinedStr";
            case TemplateStrExpression n:
                s.Nodes("values", n.Values);
                return "TemplateStr";
            case FormattedValueExpression n:
                s.Word("conversion", Conversion(n.Conversion));
                s.Node("value", n.Value);
                s.Node("format_spec", n.FormatSpec);
                return "FormattedValue";
            case InterpolationExpression n:
                s.Text("str", n.Text);
                s.Word("conversion", Conversion(n.Conversion));
                s.Node("value", n.Value);
                s.Node("format_spec", n.FormatSpec);
                return "Interpolation";
            default: return "Error";
        }
    }

    private static string Conversion(char conversion) =>
        conversion == '\0' ? "-1" : ((int)conversion).ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string OfPattern(Pattern node, SyntaxSink s)
    {
        switch (node)
        {
            case MatchValuePattern n:
                s.Node("value", n.Value);
                return "MatchValue";
            case MatchSingletonPattern n:
                s.Literal("value", n.Value.Value);
                return "MatchSingleton";
            case MatchSequencePattern n:
                s.Nodes("patterns", n.Patterns);
                return "MatchSequence";
            case MatchMappingPattern n:
                if (n.Rest is not null) s.Text("rest", n.Rest.Value);
                s.Nodes("keys", n.Keys);
                s.Nodes("patterns", n.Patterns);
                return "MatchMapping";
            case MatchClassPattern n:
                if (!n.KeywordNames.IsEmpty) s.Texts("kwd_attrs", n.KeywordNames);
                s.Node("cls", n.Class);
                s.Nodes("patterns", n.Patterns);
                s.Nodes("kwd_patterns", n.KeywordPatterns);
                return "MatchClass";
            case MatchStarPattern n:
                if (n.Name is not null) s.Text("name", n.Name.Value);
                return "MatchStar";
            case MatchAsPattern n:
                if (n.Name is not null) s.Text("name", n.Name.Value);
                s.Node("pattern", n.Pattern);
                return "MatchAs";
            case MatchOrPattern n:
                s.Nodes("patterns", n.Patterns);
                return "MatchOr";
            default: return "Error";
        }
    }

    private static string OfPart(SyntaxNode node, SyntaxSink s)
    {
        switch (node)
        {
            case ImportAlias n:
                s.Text("name", n.Name);
                if (n.AsName is not null) s.Text("asname", n.AsName);
                return "alias";
            case Keyword n:
                if (n.Name is not null) s.Text("arg", n.Name.Value);
                s.Node("value", n.Value);
                return "keyword";
            case Comprehension n:
                s.Word("is_async", n.IsAsync ? "1" : "0");
                s.Node("target", n.Target);
                s.Node("iter", n.Iterable);
                s.Nodes("ifs", n.Conditions);
                return "comprehension";
            case WithItem n:
                s.Node("context_expr", n.Context);
                s.Node("optional_vars", n.Target);
                return "withitem";
            case ExceptHandler n:
                if (n.Name is not null) s.Text("name", n.Name.Value);
                s.Node("type", n.Type);
                s.Nodes("body", n.Body);
                return "ExceptHandler";
            case MatchCase n:
                s.Node("pattern", n.Pattern);
                s.Node("guard", n.Guard);
                s.Nodes("body", n.Body);
                return "match_case";
            case Parameters n:
                s.Nodes("posonlyargs", n.PositionalOnly);
                s.Nodes("args", n.Positional);
                s.Node("vararg", n.VarArgs);
                s.Nodes("kwonlyargs", n.KeywordOnly);
                s.Nodes("kw_defaults", DefaultsOf(n.KeywordOnly, keepMissing: true));
                s.Node("kwarg", n.KwArgs);
                s.Nodes("defaults", DefaultsOf(n.PositionalOnly, keepMissing: false));
                s.Nodes("defaults", DefaultsOf(n.Positional, keepMissing: false));
                return "arguments";
            case Parameter n:
                s.Text("arg", n.Name.Value);
                s.Node("annotation", n.Annotation);
                return "arg";
            case TypeParameter n:
                s.Text("name", n.Name.Value);
                s.Node("bound", n.Bound);
                s.Node("default_value", n.Default);
                return n.Kind.ToString();
            default:
                return node.GetType().Name;
        }
    }

    private static ImmutableArray<Expression?> DefaultsOf(ImmutableArray<Parameter> parameters, bool keepMissing) =>
        [.. parameters.Select(p => p.Default).Where(d => keepMissing || d is not null)];
}

/// <summary>Who is told a node's fields; by default nothing is of interest.</summary>
internal abstract class SyntaxSink
{
    public virtual void Word(string field, string value)
    {
    }

    public virtual void Text(string field, string value)
    {
    }

    public virtual void Texts(string field, ImmutableArray<Identifier> values)
    {
    }

    public virtual void Literal(string field, Literal value)
    {
    }

    public abstract void Node(string field, SyntaxNode? node);

    public abstract void Nodes<T>(string field, ImmutableArray<T> nodes)
        where T : SyntaxNode?;
}
