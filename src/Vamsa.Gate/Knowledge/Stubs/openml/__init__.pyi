# Meant for openml 0.15, not checked against it.
import openml.datasets as datasets
import openml.tasks as tasks
import openml.runs as runs
def __getattr__(name) -> Opaque: ...
