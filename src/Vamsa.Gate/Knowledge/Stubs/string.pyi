# Checked against Python 3.11.
ascii_letters: "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
ascii_lowercase: "abcdefghijklmnopqrstuvwxyz"
ascii_uppercase: "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
digits: "0123456789"
punctuation: "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"
whitespace: " \t\n\r\x0b\x0c"
def capwords(s, sep=None) -> Evaluate[s, sep]: ...
def __getattr__(name) -> Inert: ...
