# Not checked against a version.
from category_encoders import *
