# Not checked against a version. Pictures: every value of what is made depends on all of their pixels.
import skimage.color as color
import skimage.data as data
import skimage.exposure as exposure
import skimage.feature as feature
import skimage.filters as filters
import skimage.io as io
import skimage.measure as measure
import skimage.morphology as morphology
import skimage.segmentation as segmentation
import skimage.transform as transform
import skimage.util as util

class Changed:
    def __call__(self, image: Data, *args, **options) -> Mix[image]: ...

def __getattr__(name) -> Changed: ...
