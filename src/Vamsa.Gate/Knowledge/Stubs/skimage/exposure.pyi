# Not checked against a version.
from skimage import Changed

def __getattr__(name) -> Changed: ...
