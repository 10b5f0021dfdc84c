namespace Microsoft.Build.Framework;

/// <summary>
/// MSBuild 18.6 and later find this attribute by its name, and then run the task beside others in one process (-mt). The
/// version that the task is built for does not have it yet.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
internal sealed class MSBuildMultiThreadableTaskAttribute : Attribute;
