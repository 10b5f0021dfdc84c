from abc import ABC, abstractmethod
import pandas as pd
from sklearn.linear_model import LinearRegression
from sklearn.tree import DecisionTreeRegressor

class Base(ABC):
    target = 'MonthlyIncome'
    def __init__(self, df):
        self.df = df
    @abstractmethod
    def columns(self): ...
    @property
    def X(self):
        return self.df[self.columns()]
    def run(self):
        model = self.make()
        model.fit(self.X, self.df[self.target])
        return model
    def make(self):
        return LinearRegression()

class Tenure(Base):
    def columns(self):
        return ['YearsAtCompany', 'YearsInRole']

class Level(Tenure):
    target = 'Salary'
    def columns(self):
        return super().columns() + ['JobLevel']
    def make(self):
        return DecisionTreeRegressor(max_depth=2)

hr = pd.read_csv('hr.csv')
for cls in (Tenure, Level):
    cls(hr).run()
