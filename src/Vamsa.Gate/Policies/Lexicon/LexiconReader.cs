using System.Collections.Immutable;

namespace Vamsa.Gate.Policies;

/// <summary>lexicon.txt to a <see cref="Lexicon"/>. Its own mistakes are bugs and throw; a test reads it.</summary>
internal static class LexiconReader
{
    public static Lexicon Read(string text)
    {
        var categories = ImmutableArray.CreateBuilder<LexiconCategory>();
        var glue = ImmutableArray.CreateBuilder<string>();
        string name = "", kind = "";
        var lists = new Dictionary<string, List<string>>();
        foreach (var line in text.Split('\n').Select(line => line.Trim()))
        {
            if (line.Length == 0 || line[0] == '#') continue;
            if (line[0] == '[')
            {
                Close();
                var end = line.IndexOf(']');
                (name, kind) = (line[1..end], line[(end + 1)..].Trim());
                continue;
            }

            var (key, value) = (line[..line.IndexOf(' ')], line[line.IndexOf(' ')..].Trim());
            switch (key)
            {
                case "glue":
                    glue.AddRange(Words(value));
                    break;
                case "phrases":
                    Add(key, value.Split(';').Select(NameSegments.Glue));
                    break;
                case "unless" when value.IndexOf(':') is > 0 and var colon:
                    Add($"unless {value[..colon]}", Words(value[(colon + 1)..]).Select(NameSegments.Glue));
                    break;
                case "words" or "stems" or "names" or "unless":
                    Add(key, Words(value).Select(NameSegments.Glue));
                    break;
                default:
                    throw new FormatException($"lexicon.txt: '{key}' begins no list");
            }
        }

        Close();
        return new Lexicon(categories.ToImmutable(), glue.ToImmutable());

        void Add(string key, IEnumerable<string> terms)
        {
            if (!lists.TryGetValue(key, out var list)) lists[key] = list = [];
            list.AddRange(terms);
        }

        void Close()
        {
            if (name.Length > 0) categories.Add(Category(name, kind, lists));
            lists = [];
        }
    }

    private static LexiconCategory Category(string name, string kind, Dictionary<string, List<string>> lists)
    {
        var unlessFor = new Dictionary<string, HashSet<string>>();
        foreach (var (key, terms) in lists)
            if (key.StartsWith("unless ", StringComparison.Ordinal)) unlessFor[key["unless ".Length..]] = terms.ToHashSet();
        return new LexiconCategory(name, kind, Set("words"), [.. List("stems")], Set("phrases"), Set("names"), Set("unless"), unlessFor);

        HashSet<string> Set(string key) => List(key).ToHashSet();

        List<string> List(string key) => lists.TryGetValue(key, out var list) ? list : [];
    }

    private static string[] Words(string value) => value.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
