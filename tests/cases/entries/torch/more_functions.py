#: people.csv [age, income, sex]
import pandas as pd
import torch

df = pd.read_csv('people.csv')
A = torch.tensor(df[['age', 'income']].values)
B = torch.tensor(df[['income', 'age']].values)
a = torch.tensor(df['age'].values)
s = torch.tensor(df['sex'].values)

# No columns.
names = [torch.Generator, torch.jit, torch.onnx]
allclose = torch.allclose(A, B)
equal = torch.equal(A, B)
is_tensor = torch.is_tensor(A)
is_nonzero = torch.is_nonzero(a)
numel = torch.numel(A)
made = [torch.empty(2), torch.eye(2), torch.full((2,), 0), torch.linspace(0, 1, 5), torch.normal(0, 1), torch.randint(3, (2,)),
        torch.randperm(5), torch.zeros_like(A), torch.ones_like(A), torch.rand_like(A), torch.randn_like(A),
        torch.empty_like(A), torch.full_like(A, 0)]
drawn = [torch.multinomial(A, 1), torch.bernoulli(A)]
state = [torch.get_default_dtype(), torch.set_default_dtype(torch.float32), torch.set_default_tensor_type('a'),
         torch.set_num_threads(1), torch.set_printoptions(3), torch.use_deterministic_algorithms(True)]

# Each value on its own.
bucketize = torch.bucketize(a, torch.tensor([18, 65]))
clone = torch.clone(A)
cos = torch.cos(A)
erf = torch.erf(A)
isnan = torch.isnan(A)
logical_not = torch.logical_not(A)
neg = torch.neg(A)
rsqrt = torch.rsqrt(A)
sin = torch.sin(A)

# With those beside it.
add = torch.add(a, s)
div = torch.div(a, s)
eq = torch.eq(a, s)
ge = torch.ge(a, s)
gt = torch.gt(a, s)
le = torch.le(a, s)
logical_and = torch.logical_and(a, s)
logical_or = torch.logical_or(a, s)
lt = torch.lt(a, s)
maximum = torch.maximum(a, s)
minimum = torch.minimum(a, s)
mul = torch.mul(a, s)
ne = torch.ne(a, s)
sub = torch.sub(a, s)

# Of many.
all_ = torch.all(A)
any_ = torch.any(A)
bincount = torch.bincount(s)
bmm = torch.bmm(A, B)
cdist = torch.cdist(A, B)
cumsum = torch.cumsum(A, dim=0)
dot = torch.dot(a, s)
einsum = torch.einsum('ij,ij->i', A, B)
norm = torch.norm(A)

# Some of the rows or columns, in another order.
argsort = torch.argsort(a)
first, second = torch.chunk(A, 2, dim=1)
diag = torch.diag(a)
gather = torch.gather(A, 0, torch.tensor([[0, 1]]))
index_select = torch.index_select(A, 1, torch.tensor([1]))
masked_select = torch.masked_select(a, s > 0)
movedim = torch.movedim(A, 0, 0)
permute = torch.permute(A, (0, 1))
repeated = torch.repeat_interleave(A, 2, dim=0)
sorted_, order = torch.sort(a)
parts = [part for part in torch.split(A, 2)]
t = torch.t(torch.t(A))
tile = torch.tile(A, (2, 1))
top, where = torch.topk(a, 3)
transpose = torch.transpose(torch.transpose(A, 0, 1), 0, 1)
tril = torch.tril(A)
triu = torch.triu(A)
rows = torch.unbind(A)
unique = torch.unique(s)
