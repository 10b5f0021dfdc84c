# Meant for Keras 3.6, not checked against it.
# Images and texts without columns.
class Images:
    @staticmethod
    def load_data(*args, **options) -> tuple[tuple[MakeArray[0.0], MakeArray[0]], tuple[MakeArray[0.0], MakeArray[0]]]: ...
    @staticmethod
    def get_word_index(*args, **options) -> Plain: ...

boston_housing = Images
california_housing = Images
cifar10 = Images
cifar100 = Images
fashion_mnist = Images
imdb = Images
mnist = Images
reuters = Images
