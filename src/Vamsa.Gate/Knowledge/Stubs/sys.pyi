# Checked against Python 3.11.
argv: Plain
version: Plain
version_info: Plain
platform: "linux"
path: Inert
modules: Inert
maxsize: 9223372036854775807
def exit(status=None) -> Exit: ...
def getsizeof(object, default=None) -> Plain: ...
def __getattr__(name) -> Inert: ...
