namespace Vamsa.Gate.Knowledge;

/// <summary>How many operands each word takes; Stubs/README.md says what they are.</summary>
internal static class EffectArity
{
    private const int Any = int.MaxValue;

    public static (int Least, int Most) Of(EffectWord word) => word switch
    {
        EffectWord.Inert or EffectWord.Plain or EffectWord.Exit or EffectWord.Super => (0, 0),
        EffectWord.Opaque => (0, Any),

        EffectWord.Read => (1, 8),
        EffectWord.Layout => (1, 8),
        EffectWord.StoreTable => (2, 3),
        EffectWord.MakeFrame => (1, 4),
        EffectWord.MakeSeries => (1, 3),
        EffectWord.MakeArray => (1, 3),

        EffectWord.Keep or EffectWord.Labels or EffectWord.RowLabels or EffectWord.Types or EffectWord.Given
            or EffectWord.Several or EffectWord.Sample or EffectWord.Order or EffectWord.Length
            or EffectWord.Mix or EffectWord.Correlate or EffectWord.Codes or EffectWord.Flatten
            or EffectWord.Transpose or EffectWord.Parse or EffectWord.Open or EffectWord.TypeOf
            or EffectWord.AsArray or EffectWord.Explode => (1, 1),
        EffectWord.Positions or EffectWord.Columns or EffectWord.Phrases or EffectWord.Derive or EffectWord.Fields => (1, 1),
        EffectWord.Meet => (2, 3),
        EffectWord.Put => (3, 3),
        EffectWord.Spread => (2, 2),
        EffectWord.AsFrame or EffectWord.AsSeries or EffectWord.Sort or EffectWord.Reduce or EffectWord.Split
            or EffectWord.StackColumns or EffectWord.Unstack or EffectWord.GroupTransform or EffectWord.Tally
            or EffectWord.Records or EffectWord.IterRows or EffectWord.IterTuples or EffectWord.IterColumns
            or EffectWord.Grid or EffectWord.Environment or EffectWord.Enumerate or EffectWord.Reversed
            or EffectWord.Entries => (1, 2),
        EffectWord.Select or EffectWord.Relabel or EffectWord.Assign or EffectWord.Pop
            or EffectWord.Loc or EffectWord.Iloc or EffectWord.Update or EffectWord.Query or EffectWord.Cast
            or EffectWord.Accessor or EffectWord.Append or EffectWord.Extend or EffectWord.Audit
            or EffectWord.Fill or EffectWord.Keyed or EffectWord.Compute or EffectWord.Descriptor => (2, 2),
        EffectWord.Found or EffectWord.Substitute or EffectWord.Matches or EffectWord.SetItem or EffectWord.SetLoc or EffectWord.SetIloc or EffectWord.Choose => (3, 3),
        EffectWord.Drop or EffectWord.Rename => (2, 4),
        EffectWord.Filter or EffectWord.JoinFrames or EffectWord.ApplyRows => (2, 5),
        EffectWord.Sections or EffectWord.SelectTypes or EffectWord.Prefix or EffectWord.Take
            or EffectWord.GroupBy or EffectWord.FitTransform or EffectWord.FitPredict
            or EffectWord.Crosstab => (2, 3),
        EffectWord.Insert => (3, 4),
        EffectWord.Concat or EffectWord.Aggregate or EffectWord.Sorted or EffectWord.Stack
            or EffectWord.Range => (1, 3),
        EffectWord.Merge => (2, 7),
        EffectWord.ResetIndex or EffectWord.Pivot or EffectWord.Folds => (1, 4),
        EffectWord.Encode => (1, 5),
        EffectWord.SetIndex => (2, 4),
        EffectWord.Melt or EffectWord.Fit => (1, 5),
        EffectWord.FitFormula => (3, 5),
        EffectWord.Lengthen => (5, 5),
        EffectWord.Terms => (3, 3),
        EffectWord.FitSteps or EffectWord.TransformColumns => (2, 4),
        EffectWord.NameSteps => (1, 1),
        EffectWord.Step or EffectWord.CrossSection or EffectWord.Level => (3, 3),
        EffectWord.MatchGroup or EffectWord.Powers => (4, 4),
        EffectWord.Item => (2, 3),
        EffectWord.Configure => (2, 2),
        EffectWord.FitEach => (2, 5),
        EffectWord.Predict => (1, 2),
        EffectWord.Descend => (1, 1),
        EffectWord.Feed or EffectWord.Fitted or EffectWord.Transform or EffectWord.TransformSteps or EffectWord.TransformUnion
            or EffectWord.PredictSteps => (2, 2),
        EffectWord.FilterEach or EffectWord.Attribute => (2, 3),
        EffectWord.FoldEach => (2, 4),
        EffectWord.Zip => (1, 2),
        EffectWord.Rows or EffectWord.Reshape or EffectWord.Combine or EffectWord.Call or EffectWord.Evaluate or EffectWord.JoinPath
            or EffectWord.Format or EffectWord.Partial or EffectWord.ItemGetter => (1, Any),
        EffectWord.Map or EffectWord.MapEach or EffectWord.Combinations or EffectWord.Then => (2, Any),
        EffectWord.Sequence => (0, 2),
        EffectWord.Set => (0, 1),
        EffectWord.Mapping => (0, 3),
        EffectWord.Recall => (1, 2),
        EffectWord.Write => (2, 3),
        EffectWord.Remember or EffectWord.Copy or EffectWord.FromKeys or EffectWord.GroupEach => (2, 2),
        EffectWord.Record => (4, 4),
        EffectWord.Option => (5, 5),
        _ => (0, Any),
    };
}
