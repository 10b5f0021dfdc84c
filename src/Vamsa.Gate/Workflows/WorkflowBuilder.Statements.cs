using System.Collections.Immutable;
using Vamsa.Gate.Syntax;
using Vamsa.Gate.Text;

namespace Vamsa.Gate.Workflows;

public sealed partial class WorkflowBuilder
{
    private void LowerAll(ImmutableArray<Statement> statements)
    {
        foreach (var statement in statements) Lower(statement);
    }

    private Block LowerBlock(ImmutableArray<Statement> statements) =>
        statements.IsEmpty ? Block.Empty : InBlock(() => LowerAll(statements));

    private void Lower(Statement statement)
    {
        if (++_depth > MaximumDepth)
        {
            Emit(statement.Span, OperationKind.Unknown, null, null, "too deeply nested");
            _depth--;
            return;
        }

        switch (statement)
        {
            case ExprStatement expression: Lower(expression.Value); break;
            case AssignStatement assign: LowerAssign(assign); break;
            case AugAssignStatement assign: LowerAugmented(assign); break;
            case AnnAssignStatement assign: LowerAnnotated(assign); break;
            case IfStatement branch: LowerIf(branch); break;
            case ForStatement loop: LowerFor(loop); break;
            case WhileStatement loop: LowerWhile(loop); break;
            case WithStatement with: LowerWith(with, 0); break;
            case TryStatement attempt: LowerTry(attempt); break;
            case MatchStatement match: LowerMatch(match); break;
            case FunctionDefStatement function: LowerFunction(function); break;
            case ClassDefStatement definition: LowerClass(definition); break;
            case ReturnStatement result:
                _steps.Add(new Return(result.Span, result.Value is null ? null : Lower(result.Value)));
                break;
            case RaiseStatement raise:
                if (raise.Exception is not null) Lower(raise.Exception);
                _steps.Add(new Raise(raise.Span));
                break;
            case BreakStatement: _steps.Add(new Break(statement.Span)); break;
            case ContinueStatement: _steps.Add(new Continue(statement.Span)); break;
            case DeleteStatement delete: LowerDelete(delete.Targets); break;
            case AssertStatement assert: Lower(assert.Test); break;
            case ImportStatement import: LowerImport(import); break;
            case ImportFromStatement import: LowerImportFrom(import); break;
            case GlobalStatement global: Declare(global.Names); break;
            case NonlocalStatement nonlocal: Declare(nonlocal.Names); break;
            case TypeAliasStatement alias: Lower(alias.Value, Bound(alias.Name.Id)); break;
            case MagicStatement magic: Add(magic.Span, OperationKind.Magic, null, magic.Text, [], []); break;
        }

        _depth--;
    }

    private void LowerAnnotated(AnnAssignStatement assign)
    {
        if (_kind == BodyKind.Class && assign.Target is NameExpression field) _fields.Add(new Identifier(field.Span, field.Id));
        if (assign.Value is not null) AssignValue(assign.Target, assign.Value);
    }

    private void Declare(ImmutableArray<Identifier> names)
    {
        foreach (var name in names) _globals.Add(name.Value);
    }

    private void LowerAssign(AssignStatement assign)
    {
        if (assign.Targets.Length == 1)
        {
            AssignValue(assign.Targets[0], assign.Value);
            return;
        }

        var value = Lower(assign.Value);
        foreach (var target in assign.Targets) Assign(target, value);
    }

    private void AssignValue(Expression target, Expression value)
    {
        if (target is NameExpression name) Lower(value, Bound(name.Id));
        else Assign(target, Lower(value));
    }

    private void Assign(Expression target, Variable value)
    {
        switch (target)
        {
            case NameExpression name:
                Emit(name.Span, OperationKind.Assign, Bound(name.Id), null, "=", Inputs(value));
                break;
            case AttributeExpression attribute:
                Add(attribute.Span, OperationKind.SetAttribute, Lower(attribute.Value), attribute.Attribute.Value,
                    Inputs(value), []);
                break;
            case SubscriptExpression subscript:
                var caller = Lower(subscript.Value);
                Add(subscript.Span, OperationKind.SetSubscript, caller, "[]=",
                    Inputs(Lower(subscript.Slice), value), []);
                break;
            case TupleExpression tuple: Unpack(tuple.Span, tuple.Elements, value); break;
            case ListExpression list: Unpack(list.Span, list.Elements, value); break;
            case StarredExpression starred: Assign(starred.Value, value); break;
        }
    }

    private void Unpack(Span span, ImmutableArray<Expression> targets, Variable value)
    {
        var outputs = ImmutableArray.CreateBuilder<Variable>(targets.Length);
        var star = -1;
        for (var i = 0; i < targets.Length; i++)
        {
            var target = targets[i];
            if (target is StarredExpression starred)
            {
                star = i;
                target = starred.Value;
            }

            outputs.Add(target is NameExpression name ? Bound(name.Id) : Temporary());
        }

        var unpacked = outputs.MoveToImmutable();
        _steps.Add(new Operation(span, OperationKind.Unpack, null, "unpack", Inputs(value), unpacked) { StarOutput = star });
        for (var i = 0; i < targets.Length; i++)
        {
            if (unpacked[i].IsTemporary) Assign(targets[i], unpacked[i]);
        }
    }

    private void LowerAugmented(AugAssignStatement assign)
    {
        var number = (int)assign.Operator;
        var name = assign.Operator + "=";
        switch (assign.Target)
        {
            case AttributeExpression attribute:
                var owner = Lower(attribute.Value);
                var old = Emit(attribute.Span, OperationKind.Attribute, null, owner, attribute.Attribute.Value);
                var changed = EmitOperator(
                    assign.Span, OperationKind.InPlace, null, name, number, Inputs(old, Lower(assign.Value)));
                Add(attribute.Span, OperationKind.SetAttribute, owner, attribute.Attribute.Value, Inputs(changed), []);
                break;
            case SubscriptExpression subscript:
                var container = Lower(subscript.Value);
                var key = Lower(subscript.Slice);
                var item = Emit(subscript.Span, OperationKind.Subscript, null, container, "[]", Inputs(key));
                var sum = EmitOperator(
                    assign.Span, OperationKind.InPlace, null, name, number, Inputs(item, Lower(assign.Value)));
                Add(subscript.Span, OperationKind.SetSubscript, container, "[]=", Inputs(key, sum), []);
                break;
            case NameExpression target:
                var value = Lower(assign.Value);
                EmitOperator(
                    assign.Span, OperationKind.InPlace, Bound(target.Id), name, number, Inputs(Named(target.Id), value));
                break;
        }
    }

    private void LowerDelete(ImmutableArray<Expression> targets)
    {
        foreach (var target in targets)
        {
            switch (target)
            {
                case NameExpression name:
                    Add(name.Span, OperationKind.DeleteName, null, name.Id, [], [Bound(name.Id)]);
                    break;
                case AttributeExpression attribute:
                    Add(attribute.Span, OperationKind.DeleteAttribute, Lower(attribute.Value),
                        attribute.Attribute.Value, [], []);
                    break;
                case SubscriptExpression subscript:
                    var caller = Lower(subscript.Value);
                    Add(subscript.Span, OperationKind.DeleteSubscript, caller, "del",
                        Inputs(Lower(subscript.Slice)), []);
                    break;
                case TupleExpression tuple: LowerDelete(tuple.Elements); break;
                case ListExpression list: LowerDelete(list.Elements); break;
            }
        }
    }

    private void LowerImport(ImportStatement import)
    {
        foreach (var alias in import.Names)
        {
            // "import a.b" binds a, but a.b is loaded too: both are named by the operation.
            var bound = alias.AsName ?? alias.Name.Split('.')[0];
            Emit(alias.Span, OperationKind.Import, Bound(bound), null,
                alias.AsName is null && alias.Name.Contains('.') ? bound + ":" + alias.Name : alias.Name);
        }
    }

    private void LowerImportFrom(ImportFromStatement import)
    {
        var module = new string('.', import.Level) + import.Module;
        foreach (var alias in import.Names)
        {
            var target = alias.Name == "*" ? null : Bound(alias.AsName ?? alias.Name);
            Emit(alias.Span, OperationKind.ImportFrom, target, null, module + ":" + alias.Name);
        }
    }
}
