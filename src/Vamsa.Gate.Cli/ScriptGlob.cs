using Microsoft.Extensions.FileSystemGlobbing;
using Microsoft.Extensions.FileSystemGlobbing.Abstractions;

namespace Vamsa.Gate.Cli;

/// <summary>Scripts below a folder that is in no repository, without hidden folders, packages and what links lead to.</summary>
internal static class ScriptGlob
{
    public static IReadOnlyList<string> Scripts(string folder)
    {
        var matcher = new Matcher(StringComparison.Ordinal);
        matcher.AddInclude("**/*.py");
        matcher.AddInclude("**/*.ipynb");
        return [.. matcher.Execute(new Folder(new DirectoryInfo(folder), null)).Files.Select(file => file.Path)];
    }

    /// <summary>The matcher's own folders follow links, in circles too.</summary>
    private sealed class Folder(DirectoryInfo folder, Folder? parent) : DirectoryInfoBase
    {
        private static readonly EnumerationOptions Visible = new()
        {
            AttributesToSkip = FileAttributes.ReparsePoint,
            IgnoreInaccessible = true,
        };

        public override string Name => folder.Name;

        public override string FullName => folder.FullName;

        public override DirectoryInfoBase? ParentDirectory => parent;

        public override IEnumerable<FileSystemInfoBase> EnumerateFileSystemInfos()
        {
            foreach (var entry in folder.EnumerateFileSystemInfos("*", Visible))
            {
                if (entry is FileInfo file) yield return new FileInfoWrapper(file);
                else if (entry is DirectoryInfo below && IsOurs(below)) yield return new Folder(below, this);
            }
        }

        public override DirectoryInfoBase GetDirectory(string path) => new Folder(new DirectoryInfo(Path.Combine(FullName, path)), this);

        public override FileInfoBase GetFile(string path) => new FileInfoWrapper(new FileInfo(Path.Combine(FullName, path)));

        /// <summary>pyvenv.cfg marks a virtual environment: other people's packages, as node_modules is.</summary>
        private static bool IsOurs(DirectoryInfo folder) =>
            !folder.Name.StartsWith('.') && folder.Name is not ("node_modules" or "__pycache__" or "site-packages")
            && !File.Exists(Path.Combine(folder.FullName, "pyvenv.cfg"));
    }
}
