using Vamsa.Gate.Analysis.Values;
using Vamsa.Gate.Workflows;

namespace Vamsa.Gate.Analysis;

/// <summary>One run of a body: where its variables live and which call it serves.</summary>
internal sealed class Activation(Body body, int frame, int enclosing, Activation? caller, Operation? callSite, long context)
{
    public Body Body => body;

    /// <summary>The cell whose names are the body's variables.</summary>
    public int Frame => frame;

    /// <summary>Frame of the scope around the definition; -1 for a module.</summary>
    public int Enclosing => enclosing;

    public Activation? Caller => caller;

    public Operation? CallSite => callSite;

    /// <summary>Identifies the calling context, so that a cell allocated again in a fixpoint round is the same cell.</summary>
    public long Context { get; set; } = context;

    public Value?[] Temporaries { get; } = new Value?[body.TemporaryCount];

    /// <summary>The store at entry; what returns is kept relative to it.</summary>
    public required Store Base { get; init; }

    public List<Store> Returns { get; } = [];

    /// <summary>Columns that decided which <c>return</c> was taken: <c>if row['age'] > 60: return 1</c>.</summary>
    public Origins ReturnTaint { get; set; } = Origins.None;

    public Loop? Loop { get; set; }

    /// <summary>The comparison that made a condition, for what a branch on it tells of its operands.</summary>
    public Dictionary<Variable, Operation> Comparisons { get; } = [];

    /// <summary>How many <c>try</c> bodies are being run: an error that is certain ends them.</summary>
    public List<Store>? Raises { get; set; }

    public Store? TryBase { get; set; }

    public int Depth => (caller?.Depth ?? 0) + 1;

    public int Recursion(Body other)
    {
        var count = 0;
        for (var at = this; at is not null; at = at.Caller)
        {
            if (ReferenceEquals(at.Body, other)) count++;
        }

        return count;
    }
}

/// <summary>A loop being run: where <c>break</c> and <c>continue</c> leave their stores.</summary>
internal sealed class Loop(Loop? outer, Store start)
{
    public Loop? Outer => outer;

    public Store Start => start;

    public List<Store> Breaks { get; } = [];

    public List<Store> Continues { get; } = [];

    public required Store Round { get; set; }

    /// <summary>In which order its rounds come is not known, nor that of what they append.</summary>
    public bool IsShuffled { get; init; } = outer?.IsShuffled == true;
}

/// <summary>The variable of a loop that is being run: whether its rounds look at it.</summary>
internal sealed class Watch(Place place, Watch? outer)
{
    public Place Place => place;

    public Watch? Outer => outer;

    public bool IsRead { get; set; }
}
