namespace Vamsa.Gate.Knowledge;

/// <summary>The closed vocabulary of effects. Stubs/README.md says what each does with its operands.</summary>
public enum EffectWord
{
    // Nothing, or nothing of interest.
    Inert, Opaque, Plain, Then, Choose, Given, Several, Remember, Recall,

    // Where data comes from.
    Read, Layout, Write, StoreTable, MakeFrame, MakeSeries, MakeArray,

    // Columns of one table.
    Keep, Select, Drop, Filter, SelectTypes, Rename, Relabel, Assign, Insert, Pop, Labels, RowLabels, Types,
    Item, SetItem, CrossSection, Level, Configure,
    Loc, SetLoc, Iloc, SetIloc, Positions, Take, Update, Prefix,

    // Rows of one table.
    Rows, Query, Sort, Split, Folds, Sample, Order, Length,

    // Values of one table.
    Fill, Keyed, Compute, Map, ApplyRows, Combine, Reduce, Encode, Mix, Correlate, Codes, Accessor,
    AsArray, AsFrame, AsSeries, Flatten, Reshape, Transpose, Cast,

    // Several tables.
    Sections, Concat, Stack, Merge, JoinFrames, Grid,

    // Expressions: columns of a frame that is still to come.
    Columns, Phrases, Meet, Put, Derive, Spread, Fields,

    // Groups and shape.
    GroupBy, Aggregate, GroupTransform, Tally, SetIndex, ResetIndex, Pivot, Melt, Lengthen, StackColumns, Unstack, Crosstab, Explode,

    // Row by row.
    IterRows, IterTuples, IterColumns, Records,

    // Models.
    Fit, FitFormula, Terms, FitTransform, FitPredict, FitSteps, FitEach,
    Transform, TransformSteps, TransformColumns, TransformUnion, NameSteps, Step,
    Powers, Predict, PredictSteps, Feed, Descend, Fitted, Audit, Call,

    // Python's own: values of constants are computed as Python computes them.
    Evaluate, JoinPath, Found, Substitute, Matches, MatchGroup, Sequence, Set, Mapping, Enumerate, Zip, Range, Sorted, Reversed, MapEach, FilterEach, FoldEach, Combinations,
    Entries, FromKeys, GroupEach, Copy, Record, Option,
    Append, Extend, Format, Attribute, TypeOf, Parse, Open, Partial, ItemGetter, Environment, Exit, Super, Descriptor,
}
