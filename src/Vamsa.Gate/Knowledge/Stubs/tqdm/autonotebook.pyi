# Not checked against a version.
from tqdm import *
