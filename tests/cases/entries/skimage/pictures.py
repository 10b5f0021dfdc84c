#: people.csv [age, income]
import pandas as pd
from skimage import color, data, io
from skimage.feature import hog

face = io.imread('face.png')
faces = [one for one in io.imread_collection('faces/*.png')]
cat = data.chelsea()
grey = color.rgb2gray(pd.read_csv('people.csv')[['age', 'income']].values)
gradients = hog(grey)
