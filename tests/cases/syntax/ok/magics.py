%matplotlib inline
import pandas as pd
!pip install x \
    y
%time df = pd.read_csv("a.csv")
%timeit -n 10 -r3 df.sum()
%time
%load_ext autoreload
files = !ls *.csv
env, x = %env
df.head?
?df
pd.DataFrame??
if a:
    %time b = 1
    !echo {b}
c = a % b
%time for i in range(3): f(i)
%timeit -n1 with a as b: c
%prun -l 10 -s cumulative f(x)
%memit -r 3 df.sum() ; x = 1
