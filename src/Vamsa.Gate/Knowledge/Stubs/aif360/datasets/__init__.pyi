# Meant for AIF360 0.6, not checked against it.
# Of the data that comes with it the columns of adult and german are checked against their source, bank in part, COMPAS not.
# A table that knows its label and its protected attributes; they stay among its features.
class StructuredDataset:
    labels: AsArray[Select[self.df, self.label_names]]
    features: AsArray[Drop[self.df, None, self.label_names]]
    protected_attributes: AsArray[Select[self.df, self.protected_attribute_names]]
    scores: Plain
    instance_weights: Select[self.df, self.protected_attribute_names]
    feature_names: Labels[Drop[self.df, None, self.label_names]]
    def __init__(self, df: Data, label_names=None, protected_attribute_names: Group = None, instance_weights_name=None, *args, **options) -> Plain: ...
    def copy(self, deepcopy=False) -> Copy[self, deepcopy]: ...
    def split(self, num_or_size_splits, shuffle=False, seed=None) -> Several[self]: ...
    def convert_to_dataframe(self, *args, **options) -> tuple[self.df, Plain]: ...
    def __getattr__(self, name) -> Inert: ...

class BinaryLabelDataset(StructuredDataset):
    def __init__(self, favorable_label=1.0, unfavorable_label=0.0, df: Data = None, label_names=None, protected_attribute_names: Group = None, **options) -> Plain: ...

class StandardDataset(StructuredDataset):
    def __init__(self, df: Data, label_name=None, favorable_classes=None, protected_attribute_names: Group = None, privileged_classes=None, *args, **options) -> Plain: ...
    label_names: self.label_name

class MulticlassLabelDataset(BinaryLabelDataset): ...
class RegressionDataset(StructuredDataset):
    def __init__(self, df: Data, dep_var_name=None, protected_attribute_names: Group = None, *args, **options) -> Plain: ...
    label_names: self.dep_var_name

# Data that comes with it, without the columns that are dropped; the protected attributes stay.
class Known(StructuredDataset):
    df: Choose[self.features_to_keep, Select[self.dropped_, tuple[self.features_to_keep, self.protected_attribute_names, self.label_name]], self.dropped_]
    dropped_: Drop[self.table_, None, self.features_to_drop]
    label_names: self.label_name

class AdultDataset(Known):
    table_: Read["aif360.datasets.AdultDataset", tuple["age", "workclass", "fnlwgt", "education", "education-num", "marital-status", "occupation", "relationship", "race", "sex", "capital-gain", "capital-loss", "hours-per-week", "native-country", "income-per-year"]]
    def __init__(self, label_name="income-per-year", favorable_classes=None, protected_attribute_names=None, privileged_classes=None, instance_weights_name=None, categorical_features=None, features_to_keep=None, features_to_drop=None, *args, **options) -> Then[Attribute[self, "features_to_drop", features_to_drop | "fnlwgt"], Attribute[self, "protected_attribute_names", protected_attribute_names | tuple["race", "sex"]]]: ...

# Its sex is read from personal_status.
class GermanDataset(Known):
    table_: Relabel[Select[Read["aif360.datasets.GermanDataset", tuple["status", "month", "credit_history", "purpose", "credit_amount", "savings", "employment", "investment_as_income_percentage", "personal_status", "other_debtors", "residence_since", "property", "age", "installment_plans", "housing", "number_of_credits", "skill_level", "people_liable_for", "telephone", "foreign_worker", "credit"]], tuple["status", "month", "credit_history", "purpose", "credit_amount", "savings", "employment", "investment_as_income_percentage", "personal_status", "other_debtors", "residence_since", "property", "age", "installment_plans", "housing", "number_of_credits", "skill_level", "people_liable_for", "telephone", "foreign_worker", "credit", "personal_status"]], tuple["status", "month", "credit_history", "purpose", "credit_amount", "savings", "employment", "investment_as_income_percentage", "personal_status", "other_debtors", "residence_since", "property", "age", "installment_plans", "housing", "number_of_credits", "skill_level", "people_liable_for", "telephone", "foreign_worker", "credit", "sex"]]
    def __init__(self, label_name="credit", favorable_classes=None, protected_attribute_names=None, privileged_classes=None, instance_weights_name=None, categorical_features=None, features_to_keep=None, features_to_drop=None, *args, **options) -> Then[Attribute[self, "features_to_drop", features_to_drop | "personal_status"], Attribute[self, "protected_attribute_names", protected_attribute_names | tuple["sex", "age"]]]: ...

class BankDataset(Known):
    table_: Read["aif360.datasets.BankDataset", tuple["age", "job", "marital", "education", "default", "housing", "loan", "contact", "month", "day_of_week", "duration", "campaign", "pdays", "previous", "poutcome", "emp.var.rate", "cons.price.idx", "cons.conf.idx", "euribor3m", "nr.employed", "y"]]
    def __init__(self, label_name="y", favorable_classes=None, protected_attribute_names=None, privileged_classes=None, instance_weights_name=None, categorical_features=None, features_to_keep=None, features_to_drop=None, *args, **options) -> Attribute[self, "protected_attribute_names", protected_attribute_names | "age"]: ...

class CompasDataset(Known):
    table_: Read["aif360.datasets.CompasDataset", tuple["sex", "age", "age_cat", "race", "juv_fel_count", "juv_misd_count", "juv_other_count", "priors_count", "c_charge_degree", "c_charge_desc", "two_year_recid"]]
    def __init__(self, label_name="two_year_recid", favorable_classes=None, protected_attribute_names=None, privileged_classes=None, instance_weights_name=None, categorical_features=None, features_to_keep=None, features_to_drop=None, *args, **options) -> Attribute[self, "protected_attribute_names", protected_attribute_names | tuple["sex", "race"]]: ...

def __getattr__(name) -> Opaque: ...
