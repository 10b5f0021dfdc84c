using System.Collections.Frozen;

namespace Vamsa.Gate.Sql;

/// <summary>Words that mean something to at least one dialect.</summary>
internal static class SqlWords
{
    /// <summary>End an expression, and are no alias without AS.</summary>
    public static readonly FrozenSet<string> Clauses = Set(
        "from where group having qualify order limit offset fetch union intersect except minus window into for on using join inner left right full cross "
        + "natural outer lateral when then else end and or not is in like ilike rlike regexp similar between as asc desc nulls with sort cluster distribute "
        + "tablesample pivot unpivot match_recognize returning set values select semi anti asof straight_join go option connect start prewhere settings format sample "
        + "within filter over respect ignore escape collate glob match div mod xor isnull notnull overlaps global any all both apply exists rename replace exclude");

    /// <summary>Operators written as words, between operands.</summary>
    public static readonly FrozenSet<string> Operators = Set(
        "and or not is in like ilike rlike regexp similar between escape collate glob match div mod xor isnull notnull overlaps distinct null "
        + "true false unknown any all some to at operator");

    /// <summary>Names that are values of the session, not columns.</summary>
    public static readonly FrozenSet<string> Constants = Set(
        "null true false unknown default current_date current_time current_timestamp current_user session_user user localtime localtimestamp sysdate "
        + "systimestamp rownum rowid _rowid_ getdate infinity nan");

    public static readonly FrozenSet<string> Aggregates = Set(
        "sum avg mean count min max total median mode stddev stddev_pop stddev_samp stdev stdevp std var variance var_pop var_samp varp "
        + "group_concat string_agg listagg array_agg json_agg jsonb_agg json_object_agg jsonb_object_agg json_group_array json_group_object object_agg map_agg "
        + "any_value arbitrary first last first_value last_value bool_and bool_or every some logical_and logical_or bit_and bit_or bit_xor "
        + "corr covar_pop covar_samp regr_slope regr_intercept regr_r2 regr_count kurtosis skewness entropy product geomean "
        + "percentile percentile_cont percentile_disc percentile_approx approx_percentile approx_quantiles approx_quantile quantile quantile_cont quantile_disc "
        + "approx_count_distinct approx_distinct count_distinct countdistinct count_if countif sum_if sumif avg_if avgif uniq uniqexact hll_count_distinct "
        + "collect_list collect_set list arg_max arg_min argmax argmin max_by min_by mad histogram favg fsum checksum checksum_agg count_big grouping "
        + "approx_top_k approx_top_count sum_distinct");

    /// <summary>Words that name a part of a date among a function's arguments.</summary>
    public static readonly FrozenSet<string> DateParts = Set(
        "year years yyyy yy y quarter quarters qq q month months mm m mon week weeks wk ww w isoweek isoyear day days dd d dayofyear dayofweek doy dow hour hours hh h "
        + "minute minutes mi n second seconds ss s millisecond milliseconds ms microsecond microseconds us nanosecond epoch decade century millennium date time");

    /// <summary>Words of a type's name behind its first.</summary>
    public static readonly FrozenSet<string> TypeWords = Set("precision varying with without time zone local unsigned signed array");

    public static FrozenSet<string> Set(string words) =>
        words.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Takes <c>DATEDIFF(day, a, b)</c>, <c>date_trunc(d, MONTH)</c>, <c>EXTRACT(year FROM d)</c>; not <c>DATE(year, month, day)</c>.</summary>
    public static bool TakesDatePart(string function) =>
        !function.Contains("parts", StringComparison.OrdinalIgnoreCase) && DateFunctions.Any(part => function.Contains(part, StringComparison.OrdinalIgnoreCase));

    private static readonly string[] DateFunctions = ["diff", "trunc", "part", "dateadd", "date_add", "timestamp_add", "timestampadd", "_sub", "extract", "last_day", "datename", "_bucket", "generate_"];
}
