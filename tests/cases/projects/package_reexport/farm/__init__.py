from .data import read
from .models.linear import fit_linear as fit
