# Meant for TensorFlow 2.18, not checked against it. Every pixel of what is made depends on all of them.
ResizeMethod: Inert

class Changed:
    def __call__(self, image: Data, *args, **options) -> Mix[image]: ...

def __getattr__(name) -> Changed: ...
