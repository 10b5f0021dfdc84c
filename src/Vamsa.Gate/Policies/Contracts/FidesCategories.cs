namespace Vamsa.Gate.Policies;

/// <summary>
/// The taxonomy of Fides (fideslang 3), whose keys other tools use as well, in our categories. A key means what its longest
/// prefix here means. A policy's <c>tags:</c> stands above it.
/// </summary>
internal static class FidesCategories
{
    private static readonly Dictionary<string, string> Ours = new(StringComparer.Ordinal)
    {
        ["user.biometric"] = "biometric",
        ["user.contact"] = "contact",
        ["user.contact.address.city"] = "geo_coarse",
        ["user.contact.address.postal_code"] = "geo_postal",
        ["user.criminal_history"] = "criminal_record",
        ["user.demographic.age_range"] = "age",
        ["user.demographic.date_of_birth"] = "age",
        ["user.demographic.gender"] = "sex_gender",
        ["user.demographic.language"] = "language",
        ["user.demographic.marital_status"] = "marital_status",
        ["user.demographic.political_opinion"] = "political_opinion",
        ["user.demographic.race_ethnicity"] = "race_ethnicity",
        ["user.demographic.religious_belief"] = "religion",
        ["user.demographic.sexual_orientation"] = "sexual_orientation",
        ["user.device"] = "device_online",
        ["user.device.device_id"] = "device_id",
        ["user.device.ip_address"] = "device_id",
        ["user.government_id"] = "government_id",
        ["user.government_id.immigration"] = "citizenship_immigration",
        ["user.health_and_medical"] = "health",
        ["user.health_and_medical.genetic"] = "genetic",
        ["user.location"] = "geo_coarse",
        ["user.location.precise"] = "geo_precise",
        ["user.name"] = "person_name",
        ["user.unique_id"] = "record_id",
    };

    public static IEnumerable<string> Categories => Ours.Values;

    /// <summary>Each tag, and after all of them what they are called here.</summary>
    public static IEnumerable<string> WithOurs(IEnumerable<string> tags)
    {
        var given = tags.ToList();
        return given.Concat(given.Select(Category).OfType<string>());
    }

    private static string? Category(string tag)
    {
        for (var key = tag; key.Length > 0; key = key[..Math.Max(0, key.LastIndexOf('.'))])
            if (Ours.TryGetValue(key, out var category))
                return category;
        return null;
    }
}
