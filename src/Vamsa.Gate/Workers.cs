using System.Runtime.ExceptionServices;

namespace Vamsa.Gate;

/// <summary>Work on threads of its own: a script nests deeper than the stack of a pool's thread may reach.</summary>
internal static class Workers
{
    private const int StackBytes = 16 * 1024 * 1024;

    /// <summary>Results in the order of the items, whoever made them.</summary>
    public static TResult[] Map<T, TResult>(IReadOnlyList<T> items, int threads, Func<T, TResult> map)
    {
        var results = new TResult[items.Count];
        var failures = new Exception?[items.Count];
        var next = -1;
        var workers = new Thread[Math.Clamp(threads, 1, Math.Max(items.Count, 1))];
        for (var i = 0; i < workers.Length; i++)
        {
            workers[i] = new Thread(Work, StackBytes) { IsBackground = true };
            workers[i].Start();
        }

        foreach (var worker in workers) worker.Join();
        if (Array.Find(failures, failure => failure is not null) is { } first) ExceptionDispatchInfo.Throw(first);
        return results;

        void Work()
        {
            for (int at; (at = Interlocked.Increment(ref next)) < items.Count;)
            {
                try
                {
                    results[at] = map(items[at]);
                }
                catch (Exception failure)
                {
                    // A bug, told where the run was asked for; which one does not depend on the threads.
                    failures[at] = failure;
                }
            }
        }
    }
}
