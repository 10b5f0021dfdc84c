PATH = "data/clinic.csv"
LABEL = "outcome"
LEFT_OUT = ["ssn", "ward"]
