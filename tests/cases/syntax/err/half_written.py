import pandas as
from x import
df = pd.read_csv(
a = 1
def
b = 2
class
c = 3
df.
d = 4
x = 
e = 5
for
f = 6
with open("x") as
g = 7
@
h = 8
lambda
i = df[
j = 9
