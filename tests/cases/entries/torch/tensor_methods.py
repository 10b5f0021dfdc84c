#: people.csv [age, income]
import pandas as pd
import torch

df = pd.read_csv('people.csv')
A = torch.tensor(df[['age', 'income']].values)
B = torch.tensor(df[['income', 'age']].values)

# Methods that tensors and sparse matrices have beside those of arrays.
A2 = A.A
I = A.I
as_matrix = A.as_matrix()
bool_ = A.bool()
clamp = A.clamp(0, 1)
codes = A.codes
contiguous = A.contiguous()
cpu = A.cpu()
cuda = A.cuda()
detach = A.detach()
device = A.device
double = A.double()
eq = A.eq(B)
exp = A.exp()
expand = A.expand(2, 40, 2)
fillna = A.fillna()
get_values = A.get_values()
getcol = A.getcol(0)
getnnz = A.getnnz()
getrow = A.getrow(0)
grad = A.grad
half = A.half()
int_ = A.int()
isna = A.isna()
log = A.log()
long = A.long()
multiply = A.multiply(B)
nnz = A.nnz
numel = A.numel()
numpy = A.numpy()
permute = A.permute(1, 0)
power = A.power(2)
relu = A.relu()
requires_grad = A.requires_grad
requires_grad2 = A.requires_grad_()
sigmoid = A.sigmoid()
to = A.to('cuda')
to_numpy = A.to_numpy()
toarray = A.toarray()
tocoo = A.tocoo()
tocsc = A.tocsc()
todense = A.todense()
tolil = A.tolil()
type_ = A.type()
unique = A.unique()
unsqueeze = A.unsqueeze(0)
value_counts = A.value_counts()

# In place, in another order, with others.
add_ = A.add_(B)
fill_ = A.fill_(0)
matmul = A.matmul(B)
permute = A.permute(0, 1)
pow_ = A.pow(2)
unsqueeze = A.unsqueeze(0)
zero_ = A.zero_()
cells = [(cell.cpu(), cell.detach(), cell.float(), cell.numpy(), cell.to('cpu')) for cell in torch.tensor(df['age'].values)]
