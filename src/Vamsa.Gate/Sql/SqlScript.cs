using System.Collections.Immutable;

namespace Vamsa.Gate.Sql;

/// <summary>
/// The room of SQL: the text of queries to where their columns come from. Read this type first.
/// <code>
/// text ─SqlLexer→ tokens ─SqlParser→ SqlStatement ─SqlResolver→ SqlRelation: columns, each with the source columns behind it
/// </code>
/// It is small, tolerant and of no dialect. The lexer tells by its surroundings what a character means (a bracket is a name in
/// one dialect and an index in another); the parser keeps only what columns depend on, so operators have no precedence and
/// types, hints and options are stepped over; the resolver asks its caller for the tables. What is not known stays so:
/// <see cref="SqlText.Hole"/> stands for a part of the text that the script computes, a table without a schema has one column
/// that stands for all, and what cannot be read is an unknown, never an error and never left out. Bounded in length, depth
/// and work. Nothing here knows of Python.
/// </summary>
internal sealed record SqlScript(ImmutableArray<SqlStatement> Statements)
{
    public static SqlScript Parse(string text) => new(SqlParser.Parse(text));
}
