#: kegs.csv [oak, hoop, beer, leak]
from dataclasses import dataclass, field
import pandas as pd
from sklearn.linear_model import LogisticRegression

@dataclass
class Base:
    path: str
    columns: list = field(default_factory=list)

    def add(self, *names):
        self.columns.extend(names)
        return self

@dataclass
class Job(Base):
    target: str = "leak"

job = Job("kegs.csv").add("oak").add("hoop")
other = Job("kegs.csv")
kegs = pd.read_csv(job.path)
LogisticRegression().fit(kegs[job.columns], kegs[job.target])
print(other.columns)
