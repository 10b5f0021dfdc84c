using Vamsa.Gate;
using Vamsa.Gate.Cli;

try
{
    return CommandLine.Run(args);
}
catch (Exception error)
{
    var place = error.Data[Pipeline.BugIn] is string path ? " on " + path : "";
    Terminal.Say($"this is a bug in vamsa-gate{place}, please report it: {error.GetType().Name}: {error.Message}");
    if (Environment.GetEnvironmentVariable("VAMSA_GATE_DEBUG") == "1") Console.Error.WriteLine(error);
    return ExitCode.Broken;
}
