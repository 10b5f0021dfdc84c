from category_encoders import *
