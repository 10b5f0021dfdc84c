#: people.csv [age, income, sex]
#: other.csv [age, income, sex]
import pandas as pd
import torch
import torch.nn as nn
import torch.nn.functional as F
from torch.utils.data import ConcatDataset, DataLoader, Subset, TensorDataset

df = pd.read_csv('people.csv')
A = torch.tensor(df[['age', 'income']].values)
B = torch.tensor(df[['income', 'age']].values)
a = torch.tensor(df['age'].values)
dataset = TensorDataset(A, a)
module = nn.Linear(2, 1)

# Functions of torch.
version = torch.__version__
abs_ = torch.abs(A)
arange = torch.arange()
argmax = torch.argmax(A)
argmin = torch.argmin(A)
as_tensor = torch.as_tensor(A)
backends = torch.backends
bool_ = torch.bool
cat = torch.cat([A, B])
ceil = torch.ceil(A)
clamp = torch.clamp(A)
clip = torch.clip(A)
concat = torch.concat([A, B])
device = torch.device()
enable_grad = torch.enable_grad()
exp = torch.exp(A)
flatten = torch.flatten(A)
float_ = torch.float
float64 = torch.float64
floor = torch.floor(A)
hstack = torch.hstack([A, B])
inference_mode = torch.inference_mode()
int32 = torch.int32
int64 = torch.int64
load = torch.load('o.pt')
log = torch.log(A)
log1p = torch.log1p(A)
log_softmax = torch.log_softmax(A)
long = torch.long
manual_seed = torch.manual_seed('seed')
matmul = torch.matmul(A, B)
max_ = torch.max(A)
mean = torch.mean(A)
median = torch.median(A)
min_ = torch.min(A)
mm = torch.mm(A, B)
nan_to_num = torch.nan_to_num(A)
ones = torch.ones()
pow_ = torch.pow(A)
prod = torch.prod(A)
rand = torch.rand()
randn = torch.randn()
relu = torch.relu(A)
reshape = torch.reshape(A, 'shape')
round_ = torch.round(A)
save = torch.save(A, 'o.pt')
set_grad_enabled = torch.set_grad_enabled()
sigmoid = torch.sigmoid(A)
sign = torch.sign(A)
softmax = torch.softmax(A)
sqrt = torch.sqrt(A)
square = torch.square(A)
squeeze = torch.squeeze(A)
stack = torch.stack([A, B])
std = torch.std(A)
sum_ = torch.sum(A)
tanh = torch.tanh(A)
unsqueeze = torch.unsqueeze(A)
var = torch.var(A)
vstack = torch.vstack([A, B])
where = torch.where(A > 3, A, B)
zeros = torch.zeros()

# Functions of torch.nn.functional.
binary_cross_entropy = F.binary_cross_entropy(A, B)
binary_cross_entropy_with_logits = F.binary_cross_entropy_with_logits(A, B)
cross_entropy = F.cross_entropy(A, B)
dropout = F.dropout(A)
elu = F.elu(A)
gelu = F.gelu(A)
huber_loss = F.huber_loss(A, B)
kl_div = F.kl_div(A, B)
l1_loss = F.l1_loss(A, B)
leaky_relu = F.leaky_relu(A)
linear = F.linear(A, B)
log_softmax2 = F.log_softmax(A)
logsigmoid = F.logsigmoid(A)
margin_ranking_loss = F.margin_ranking_loss(A, B)
nll_loss = F.nll_loss(A, B)
normalize = F.normalize(A)
one_hot = F.one_hot(A)
pad = F.pad(A)
poisson_nll_loss = F.poisson_nll_loss(A, B)
relu2 = F.relu(A)
selu = F.selu(A)
sigmoid2 = F.sigmoid(A)
smooth_l1_loss = F.smooth_l1_loss(A, B)
softmax2 = F.softmax(A)
softplus = F.softplus(A)
tanh2 = F.tanh(A)

# Functions of torch.autograd.
Variable = torch.autograd.Variable(A)
grad = torch.autograd.grad(A)

# Of Module.
module_add_module = module.add_module('name', module)
module_apply = module.apply('fn')
module_children = module.children()
module_cpu = module.cpu()
module_cuda = module.cuda()
module_double = module.double()
module_eval = module.eval()
module_float = module.float()
module_half = module.half()
module_load_state_dict = module.load_state_dict('state_dict')
module_modules = module.modules()
module_named_parameters = module.named_parameters()
module_register_buffer = module.register_buffer('name', A)
module_register_parameter = module.register_parameter('name', 'param')
module_requires_grad = module.requires_grad_()
module_state_dict = module.state_dict()
module_train = module.train()
module_training = module.training
module_zero_grad = module.zero_grad()

# Of Loss.
loss_cuda = nn.MSELoss().cuda()
loss_to = nn.MSELoss().to()

# Of TensorDataset.
dataset___len = len(dataset)
dataset___add = dataset.__add__(B)

# Of Subset.
subset___getitem = Subset(dataset, [0])[a]
subset___len = len(Subset(dataset, [0]))

# Of ConcatDataset.
concatdataset___getitem = ConcatDataset([dataset])[a]
concatdataset___len = len(ConcatDataset([dataset]))

# Of DataLoader.
dataloader___len = len(DataLoader(dataset))
