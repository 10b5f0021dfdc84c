#: people.csv [age, income, name, born]
import os
import pathlib
import re
import string
import pandas as pd

df = pd.read_csv('people.csv')
one = int(df['age'].iloc[0])
other = float(df['income'].iloc[0])
word = df['name'].iloc[0]

# Methods of a text that is a value.
absolute = word.absolute()  # needs a path
as_posix = word.as_posix()  # needs a path
capitalize = word.capitalize()
casefold = word.casefold()
center = word.center(8)
count = word.count('A')
encode = word.encode()
endswith = word.endswith('e')
exists = word.exists()  # needs a path
expandtabs = word.expandtabs()
expanduser = word.expanduser()  # needs a path
find = word.find('A')
format_map = word.format_map({})
index = word.index(' ')
is_dir = word.is_dir()  # needs a path
is_file = word.is_file()  # needs a path
isalnum = word.isalnum()
isalpha = word.isalpha()
isdecimal = word.isdecimal()
isdigit = word.isdigit()
isidentifier = word.isidentifier()
islower = word.islower()
isnumeric = word.isnumeric()
isspace = word.isspace()
istitle = word.istitle()
isupper = word.isupper()
joinpath = word.joinpath('x')  # needs a path
ljust = word.ljust(8)
lstrip = word.lstrip()
maketrans = word.maketrans('a', 'b')
mkdir = word.mkdir()  # needs a path
open_ = word.open()  # needs a path
removeprefix = word.removeprefix('A')
removesuffix = word.removesuffix('e')
rfind = word.rfind('A')
rindex = word.rindex(' ')
rjust = word.rjust(8)
rpartition = word.rpartition(' ')
rsplit = word.rsplit()
rstrip = word.rstrip()
splitlines = word.splitlines()
swapcase = word.swapcase()
title = word.title()
translate = word.translate({97: 98})
zfill = word.zfill(8)
# Of one that the script knows.
known = 'people.csv'

known_capitalize = known.capitalize()
known_casefold = known.casefold()
known_center = known.center(12)
known_count = known.count('p')
known_encode = known.encode()
known_endswith = known.endswith('csv')
known_expandtabs = known.expandtabs()
known_find = known.find('p')
known_format_map = known.format_map({})
known_index = known.index('p')
known_isalnum = known.isalnum()
known_isalpha = known.isalpha()
known_isdecimal = known.isdecimal()
known_isdigit = known.isdigit()
known_isidentifier = known.isidentifier()
known_islower = known.islower()
known_isnumeric = known.isnumeric()
known_isspace = known.isspace()
known_istitle = known.istitle()
known_isupper = known.isupper()
known_ljust = known.ljust(12)
known_lstrip = known.lstrip()
known_maketrans = known.maketrans('a', 'b')
known_removeprefix = known.removeprefix('peo')
known_removesuffix = known.removesuffix('.csv')
known_rfind = known.rfind('p')
known_rindex = known.rindex('p')
known_rjust = known.rjust(12)
known_rpartition = known.rpartition('.')
known_rsplit = known.rsplit('.')
known_rstrip = known.rstrip()
known_splitlines = known.splitlines()
known_swapcase = known.swapcase()
known_title = known.title()
known_translate = known.translate({97: 98})
known_zfill = known.zfill(12)
# Patterns.
pattern = re.compile('(A)(.*)')

pattern_findall = pattern.findall(word)
pattern_finditer = pattern.finditer(word)
pattern_fullmatch = pattern.fullmatch(word)
pattern_match = pattern.match(word)
pattern_search = pattern.search(word)
pattern_split = pattern.split(word)
pattern_subn = pattern.subn('B', word)
match = re.search('(?P<first>.)', word)

match___getitem = match.__getitem__(0)
match_end = match.end()
match_expand = match.expand(r'\\1')
match_group = match.group(0)
match_groupdict = match.groupdict()
match_groups = match.groups()
match_span = match.span()
match_start = match.start()
match_string = match.string

# Functions of patterns.
re_A = re.A
re_DOTALL = re.DOTALL
re_I = re.I
re_IGNORECASE = re.IGNORECASE
re_M = re.M
re_MULTILINE = re.MULTILINE
re_S = re.S
re_U = re.U
re_UNICODE = re.UNICODE
re_VERBOSE = re.VERBOSE
re_X = re.X
re_escape = re.escape('A')
re_findall = re.findall('A', word)
re_finditer = re.finditer('A', word)
re_purge = re.purge()
re_split = re.split('A', word)
re_subn = re.subn('A', 'B', word)

# Constants of texts.
string_ascii_letters = string.ascii_letters
string_ascii_lowercase = string.ascii_lowercase
string_ascii_uppercase = string.ascii_uppercase
string_capwords = string.capwords(word)
string_digits = string.digits
string_punctuation = string.punctuation
string_whitespace = string.whitespace
# Paths.

path_abspath = os.path.abspath('data/people.csv')
path_basename = os.path.basename('data/people.csv')
path_dirname = os.path.dirname('data/people.csv')
path_exists = os.path.exists('data/people.csv')
path_expanduser = os.path.expanduser('data/people.csv')
path_expandvars = os.path.expandvars('data/people.csv')
path_isdir = os.path.isdir('data')
path_isfile = os.path.isfile('data/people.csv')
path_normpath = os.path.normpath('data/people.csv')
path_realpath = os.path.realpath('data/people.csv')
path_relpath = os.path.relpath('data/people.csv')
path_sep = os.path.sep
path_split = os.path.split('data/people.csv')
path_splitext = os.path.splitext('data/people.csv')
environment = os.environ['HOME']
os.environ['MODE'] = 'test'
set_item = os.environ.__setitem__('MODE', 'test')
get_item = os.environ.__getitem__('MODE')
cwd = os.getcwd()  # but where it runs
listed = os.listdir('.')  # but the files there
walked = list(os.walk('.'))  # but the files there
fspath = os.fspath('data')
linesep = os.linesep
os_name = os.name
os_sep = os.sep
path = pathlib.Path('data', 'people.csv')
cwd_path = pathlib.Path.cwd()  # but where it runs
home_path = pathlib.Path.home()  # but who runs it
pure = pathlib.PurePath('data', 'people.csv')
posix = pathlib.PosixPath('data')
pure_posix = pathlib.PurePosixPath('data')
pure_windows = pathlib.PureWindowsPath('data')
windows = pathlib.WindowsPath('data')  # needs Windows
path_absolute = path.absolute()  # but where it runs
path_as_posix = path.as_posix()
path_exists = path.exists()  # but a truth value
path_expanduser = path.expanduser()
path_is_dir = path.is_dir()  # but a truth value
path_is_file = path.is_file()  # but a truth value
path_joined = path.joinpath('x')
path_made = pathlib.Path('made').mkdir(exist_ok=True)
path_opened = path.open()  # needs the file
