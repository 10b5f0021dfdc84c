using Vamsa.Gate.Policies;

namespace Vamsa.Gate.Tests.Policies;

/// <summary>Names from public datasets: those that mean a person's attribute, and those that only look like it.</summary>
public sealed class LexiconTests
{
    [Theory]
    [InlineData("race_ethnicity", "race", "Race", "derived_race", "co-applicant_race-1", "racepctblack", "racePctWhite", "RAC1P",
        "HISP", "SUSPECT_RACE_DESCRIPTION", "self_defined_ethnicity", "borrower_ethnicity", "raça", "race/ethnicity", "race_African-American")]
    [InlineData("sex_gender", "sex", "Sex", "SEX", "CODE_GENDER", "isMale", "applicant_sex", "adult_male", "gender_F", "sex=Male",
        "borrower_genders", "sexo", "Geschlecht", "x0_Female")]
    [InlineData("age", "age", "Age", "AGEP", "AGE53X", "ageGroup", "age_cat", "agegroup", "customerage", "DAYS_BIRTH", "dob",
        "DateOfBirth", "date_of_birth", "YearOfBirth", "SeniorCitizen", "Over18", "anchor_age", "SUSP_AGE_GROUP", "agePct65up")]
    [InlineData("marital_status", "marital-status", "MaritalStatus", "MAR", "NAME_FAMILY_STATUS", "marital.status", "Married", "personal_status")]
    [InlineData("national_origin", "native-country", "POBP", "country_of_birth", "foreign_worker", "Nationality")]
    [InlineData("citizenship_immigration", "CIT", "citizenship", "PctRecImmig5")]
    [InlineData("religion", "religion", "RELIGION", "religious_belief")]
    [InlineData("disability", "disability", "DEAR", "Handcap", "disabled")]
    [InlineData("pregnancy", "Pregnancies", "pregnant", "FER")]
    [InlineData("familial_status", "CNT_CHILDREN", "SibSp", "Parch", "num_dependents", "famsize", "Dependents")]
    [InlineData("geo_postal", "zip", "zip_code", "ZipCode", "zipcode", "regionidzip_code", "PUMA", "census_tract", "zip5")]
    [InlineData("person_name", "first_name", "LastName", "surname")]
    [InlineData("government_id", "ssn", "SSN", "social_security_number")]
    [InlineData("genetic", "DiabetesPedigreeFunction", "BRCA1")]
    public void Names_of_an_attribute_are_known(string category, params string[] columns) =>
        Assert.Equal(columns, columns.Where(column => Lexicon.Default.CategoriesOf(column).Contains(category)));

    [Theory]
    [InlineData("HouseAge")]
    [InlineData("housing_median_age")]
    [InlineData("OWN_CAR_AGE")]
    [InlineData("building_age")]
    [InlineData("tract_median_age_of_housing_units")]
    [InlineData("ImageId")]
    [InlineData("LotFrontage")]
    [InlineData("GarageArea")]
    [InlineData("average")]
    [InlineData("stage")]
    [InlineData("storage")]
    [InlineData("mileage")]
    [InlineData("percentage")]
    [InlineData("message")]
    [InlineData("WorkInternalVsExternalTools")]
    [InlineData("Essex")]
    [InlineData("Original_Quote_Date")]
    [InlineData("destination")]
    [InlineData("trace_id")]
    [InlineData("embrace")]
    [InlineData("numRaces")]
    [InlineData("HorseRace")]
    [InlineData("3SsnPorch")]
    [InlineData("weekday_sin")]
    [InlineData("comments_disabled")]
    [InlineData("handicap_weight")]
    [InlineData("population")]
    [InlineData("platform")]
    [InlineData("adobe")]
    [InlineData("region")]
    [InlineData("legion")]
    [InlineData("edgecolor")]
    [InlineData("cap-color")]
    [InlineData("mar")]
    [InlineData("zip_count")]
    [InlineData("filename")]
    [InlineData("tenure")]
    [InlineData("PaymentMethod")]
    [InlineData("")]
    [InlineData("...")]
    public void Names_that_only_look_like_it_are_not(string column) => Assert.Empty(Lexicon.Default.CategoriesOf(column));

    [Fact]
    public void A_language_is_a_language_and_no_age() => Assert.Equal(["language"], Lexicon.Default.CategoriesOf("language"));

    [Fact]
    public void Categories_and_kinds_are_what_a_rule_may_name()
    {
        Assert.True(Lexicon.Default.Knows("sex_gender"));
        Assert.True(Lexicon.Default.Knows("sensitive"));
        Assert.False(Lexicon.Default.Knows("none"));
        Assert.True(Lexicon.Default.IsOrIsOfKind("government_id", "identifier"));
        Assert.False(Lexicon.Default.IsOrIsOfKind("sex_gender", "identifier"));
    }

    [Theory]
    [InlineData("HouseAge", "house age")]
    [InlineData("marital.status", "marital status")]
    [InlineData("isMALE", "is male")]
    [InlineData("customerID", "customer id")]
    [InlineData("XMLHttp", "xml http")]
    [InlineData("Straße", "strasse")]
    [InlineData("Género", "genero")]
    [InlineData("__x__", "x")]
    public void Names_are_cut_into_words(string name, string words) => Assert.Equal(words, string.Join(' ', NameSegments.Of(name).Coarse));

    [Fact]
    public void Digits_may_belong_to_a_word_or_not()
    {
        Assert.Equal(["rac1p"], NameSegments.Of("RAC1P").Coarse);
        Assert.Equal(["rac", "1", "p"], NameSegments.Of("RAC1P").Fine);
    }

    [Fact]
    public void A_name_as_long_as_a_book_ends_soon() => Assert.Empty(Lexicon.Default.CategoriesOf(new string('x', 5_000_000)));
}
